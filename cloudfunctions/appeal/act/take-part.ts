import { raisedBy } from '../../../domain/appeal/regrade';
import { isOpen } from '../../../domain/appeal/transition';
import { byTheClock } from '../../lib/act/record';
import { type Transaction, transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import type { MemberCall } from '../../lib/serve';
import { assign } from '../assignees';
import { type ParticipantRecord, participantId, type Standing } from '../participants';
import type { AppealRecord } from '../record';
import { isNeighbour, isVisibleTo } from './access';
import { advance } from './perform';

/** 我也遇到, or following: on or off. */
export interface Part {
  appealId: string;
  idempotencyKey: string;
  what: 'hasJoined' | 'isFollowing';
  isOn: boolean;
}

const KEYS_KEPT = 10;

/**
 * One document for each person and appeal, so that nobody counts twice; the count and what follows from it are written
 * with it. The owner has it anyway, and what is over is not joined any more.
 */
export function takePart(
  call: MemberCall,
  part: Part,
): Promise<
  { appeal: AppealRecord; standing: Standing } | Refusal<'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE'>
> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', part.appealId);
    if (!appeal || !isVisibleTo(call.me, appeal)) return refuse('NOT_FOUND');
    if (!isNeighbour(call.me, appeal) || appeal.ownerId === call.openid) return refuse('FORBIDDEN');
    const id = participantId(appeal._id, call.openid);
    const before = await tx.find<ParticipantRecord>('participants', id);
    const elsewhere = await partsElsewhere(tx, appeal, call.openid);
    if (before?.keys.includes(part.idempotencyKey)) {
      return { appeal, standing: standingIn([before, ...elsewhere]) };
    }
    if (part.isOn && !isOpen(appeal.status)) return refuse('WRONG_STATE');
    const own = { before, after: partAfter(before ?? strangerOf(appeal._id, call), part) };
    if (before) {
      await tx.update<ParticipantRecord>('participants', id, { ...own.after, _id: undefined });
    } else await tx.insert('participants', own.after);
    const left = part.isOn ? elsewhere : await leaveAll(tx, elsewhere, part);
    const after = await recount(tx, appeal, steps(appeal, own, { elsewhere, left }), call.now);
    return { appeal: after, standing: standingIn([own.after, ...left]) };
  });
}

/** What the person is in the duplicates that were merged into it. */
async function partsElsewhere(
  tx: Transaction,
  { absorbed }: AppealRecord,
  openid: string,
): Promise<ParticipantRecord[]> {
  const found: ParticipantRecord[] = [];
  for (const { id } of absorbed) {
    const one = await tx.find<ParticipantRecord>('participants', participantId(id, openid));
    if (one) found.push(one);
  }
  return found;
}

/** Whoever leaves the appeal leaves it in its duplicates, too. */
async function leaveAll(tx: Transaction, parts: readonly ParticipantRecord[], part: Part) {
  const left = parts.map((one) => (one[part.what] ? partAfter(one, part) : one));
  for (const one of left.filter((after) => !parts.includes(after))) {
    await tx.update<ParticipantRecord>('participants', one._id, { ...one, _id: undefined });
  }
  return left;
}

function standingIn(parts: readonly ParticipantRecord[]): Standing {
  return {
    hasJoined: parts.some(({ hasJoined }) => hasJoined),
    isFollowed: parts.some(({ isFollowing }) => isFollowing),
  };
}

/** By how much the counts change; whoever wrote or joined a duplicate is counted already. */
function steps(
  { absorbed }: AppealRecord,
  { before, after }: { before: ParticipantRecord | null; after: ParticipantRecord },
  { elsewhere, left }: Record<'elsewhere' | 'left', readonly ParticipantRecord[]>,
) {
  const isWriter = absorbed.some(({ ownerId }) => ownerId === after.personId);
  const isIn = (parts: readonly (ParticipantRecord | null)[]) =>
    Number(isWriter || parts.some((one) => one?.hasJoined));
  return {
    joined: isIn([after, ...left]) - isIn([before, ...elsewhere]),
    following: Number(after.isFollowing) - Number(before?.isFollowing ?? false),
  };
}

function strangerOf(appealId: string, { openid, now }: MemberCall): ParticipantRecord {
  const _id = participantId(appealId, openid);
  return {
    ...{ _id, appealId, personId: openid, at: now, recency: `${now}~${_id}` },
    ...{ hasJoined: false, isFollowing: false, isTold: false, toldOf: null, keys: [] },
  };
}

function partAfter(
  before: ParticipantRecord,
  { what, isOn, idempotencyKey }: Part,
): ParticipantRecord {
  const changed = { ...before, [what]: isOn };
  const isTold = changed.hasJoined || changed.isFollowing;
  const keys = [...before.keys, idempotencyKey].slice(-KEYS_KEPT);
  return { ...changed, isTold, toldOf: isTold ? before.appealId : null, keys };
}

async function recount(
  tx: Transaction,
  appeal: AppealRecord,
  { joined, following }: ReturnType<typeof steps>,
  now: string,
): Promise<AppealRecord> {
  const joinCount = appeal.joinCount + joined;
  const followCount = appeal.followCount + following;
  await tx.update<AppealRecord>('appeals', appeal._id, { joinCount, followCount });
  const counted = { ...appeal, joinCount, followCount };
  return isOpen(appeal.status) ? raiseIfMany(tx, counted, now) : counted;
}

/** So many people raise the colour, by themselves; nothing by itself lowers it. */
async function raiseIfMany(
  tx: Transaction,
  appeal: AppealRecord,
  now: string,
): Promise<AppealRecord> {
  const priority = raisedBy(appeal.joinCount, appeal.priority);
  if (priority === null) return appeal;
  const reason = { source: 'joiners' as const, count: appeal.joinCount, priority };
  const raised = await advance(tx, appeal, {
    act: 'raise',
    entry: byTheClock(now, String(appeal.joinCount)),
    plan: {
      options: { priority },
      to: await assign(appeal, appeal.ownerId, priority),
      extra: { reasons: [reason, ...appeal.reasons], joinCount: appeal.joinCount },
    },
  });
  return raised instanceof Refusal ? appeal : raised;
}
