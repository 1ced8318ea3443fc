import { raisedBy } from '../../../domain/appeal/regrade';
import { isOpen } from '../../../domain/appeal/transition';
import { byTheClock } from '../../lib/act/record';
import { type Transaction, transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import {
  findPart,
  type Part,
  type ParticipantRecord,
  type Standing,
  savePart,
  standingIn,
} from '../../lib/participants';
import type { MemberCall } from '../../lib/serve';
import { type AppealRecord, appealRef } from '../record';
import { isNeighbour, isVisibleTo } from './access';
import { assign } from './assign';
import { advance } from './perform';

/** What a person wants to be to an appeal. */
export interface AppealPart extends Part {
  appealId: string;
}

/** What the person is in the appeal, and in the duplicates that were merged into it. */
interface Parts {
  own: ParticipantRecord | null;
  elsewhere: readonly ParticipantRecord[];
}

/**
 * One document for each person and appeal, so that nobody counts twice; the count and what follows from it are written
 * with it. The owner has it anyway, and what is over is not joined any more.
 */
export function takePart(
  call: MemberCall,
  { appealId, ...part }: AppealPart,
): Promise<
  { appeal: AppealRecord; standing: Standing } | Refusal<'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE'>
> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', appealId);
    if (!appeal || !isVisibleTo(call.me, appeal)) return refuse('NOT_FOUND');
    if (!isNeighbour(call.me, appeal) || appeal.ownerId === call.openid) return refuse('FORBIDDEN');
    const thing = appealRef(appeal._id);
    const own = await findPart(tx, thing, call.openid);
    const elsewhere = await partsElsewhere(tx, appeal, call.openid);
    if (own?.keys.includes(part.idempotencyKey)) {
      return { appeal, standing: standingIn([own, ...elsewhere]) };
    }
    if (part.isOn && !isOpen(appeal.status)) return refuse('WRONG_STATE');
    const after = await savePart(tx, own, { thing, call, part });
    const left = part.isOn ? elsewhere : await leaveAll(tx, elsewhere, { call, part });
    const steps = stepsOf(appeal, { own, elsewhere }, { own: after, elsewhere: left });
    return {
      appeal: await recount(tx, appeal, steps, call.now),
      standing: standingIn([after, ...left]),
    };
  });
}

async function partsElsewhere(
  tx: Transaction,
  { absorbed }: AppealRecord,
  openid: string,
): Promise<ParticipantRecord[]> {
  const found: ParticipantRecord[] = [];
  for (const { id } of absorbed) {
    const one = await findPart(tx, appealRef(id), openid);
    if (one) found.push(one);
  }
  return found;
}

/** Whoever leaves the appeal leaves it in its duplicates, too. */
async function leaveAll(
  tx: Transaction,
  parts: readonly ParticipantRecord[],
  { call, part }: { call: MemberCall; part: Part },
): Promise<ParticipantRecord[]> {
  const left: ParticipantRecord[] = [];
  for (const one of parts) {
    const isIn = one[part.what];
    left.push(isIn ? await savePart(tx, one, { thing: one.thing, call, part }) : one);
  }
  return left;
}

/** By how much the counts change; whoever wrote or joined a duplicate is counted already. */
function stepsOf(
  { absorbed }: AppealRecord,
  before: Parts,
  after: Parts & { own: ParticipantRecord },
): Steps {
  const isWriter = absorbed.some(({ ownerId }) => ownerId === after.own.personId);
  const countOf = ({ own, elsewhere }: Parts) =>
    Number(isWriter || [own, ...elsewhere].some((one) => one?.hasJoined));
  return {
    joined: countOf(after) - countOf(before),
    following: Number(after.own.isFollowing) - Number(before.own?.isFollowing ?? false),
  };
}

interface Steps {
  joined: number;
  following: number;
}

async function recount(
  tx: Transaction,
  appeal: AppealRecord,
  { joined, following }: Steps,
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
