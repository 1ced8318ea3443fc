import { isOpen } from '../../../domain/appeal/transition';
import { count, type ShardRecord } from '../../lib/counts';
import { type Transaction, transaction } from '../../lib/db/transaction';
import { type Refusal, refuse } from '../../lib/errors';
import {
  PARTICIPANTS,
  type Part,
  type ParticipantRecord,
  type PartSteps,
  type Standing,
  savePart,
  standingIn,
} from '../../lib/participants';
import type { MemberCall } from '../../lib/serve';
import { isPerson } from '../../lib/writer';
import { type AppealRecord, appealRef } from '../record';
import { isNeighbour, isVisibleTo } from './access';
import {
  countsBy,
  type Parts,
  partsIn,
  recountAfter,
  totalsAfter,
  totalsIn,
  writersAsPeople,
} from './participants';
import { raiseIfMany, writeCounts } from './raise-if-many';

/** What a person wants to be to an appeal. */
export interface AppealPart extends Part {
  appealId: string;
}

/**
 * One document for each person and appeal, so that nobody counts twice, and one of the shards of the appeal's counts is
 * written with it. The appeal itself is written by the first one, and by the one whose step raises its colour: a crowd
 * does not wait for each other, nor the handlers for the crowd. The owner has it anyway, and what is over is not joined
 * any more.
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
    if (!isNeighbour(call.me, appeal) || isPerson(appeal.ownerId, call.openid))
      return refuse('FORBIDDEN');
    const thing = appealRef(appeal._id);
    const parts = await partsIn(appeal, call.openid);
    const { own, elsewhere, shards } = parts;
    if (own?.keys.includes(part.idempotencyKey)) {
      const counted = { ...appeal, ...countsBy(appeal, totalsIn(shards)) };
      return { appeal: counted, standing: standingIn([own, ...elsewhere]) };
    }
    if (part.isOn && !isOpen(appeal.status)) return refuse('WRONG_STATE');
    const after = await savePart(tx, own, { thing, call, part });
    const left = part.isOn ? elsewhere : await leaveAll(tx, elsewhere, { call, part });
    const steps = stepsOf(appeal, parts, { own: after, elsewhere: left });
    return {
      appeal: await countStep(tx, appeal, { steps, shards, call }),
      standing: standingIn([after, ...left]),
    };
  });
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

type PersonsParts = Pick<Parts, 'own' | 'elsewhere'>;

/** By how much the counts change; whoever wrote a duplicate by name, or joined one, is counted already. */
function stepsOf(
  appeal: AppealRecord,
  before: PersonsParts,
  after: PersonsParts & { own: ParticipantRecord },
): PartSteps {
  const isWriter = writersAsPeople(appeal).includes(after.own.personId);
  const countOf = ({ own, elsewhere }: PersonsParts) =>
    Number(isWriter || [own, ...elsewhere].some((one) => one?.hasJoined));
  return {
    joined: countOf(after) - countOf(before),
    following: Number(after.own.isFollowing) - Number(before.own?.isFollowing ?? false),
  };
}

interface Counting {
  steps: PartSteps;
  shards: readonly ShardRecord[];
  call: MemberCall;
}

/**
 * Counts it, and answers the appeal as it is then for this person. A step that changes no count writes nothing more:
 * else one person, again and again, would keep handlers waiting and put the recount off.
 */
async function countStep(
  tx: Transaction,
  appeal: AppealRecord,
  { steps, shards, call }: Counting,
): Promise<AppealRecord> {
  if (steps.joined === 0 && steps.following === 0) {
    return { ...appeal, ...countsBy(appeal, totalsIn(shards)) };
  }
  const isFirst = appeal.countVersion === 0;
  const step = { thing: appealRef(appeal._id), personId: call.openid, steps, shards };
  await count(tx, PARTICIPANTS, { ...step, isBrought: isFirst });
  if (appeal.mergedInto !== null && steps.joined !== 0)
    await recountOther(tx, appeal.mergedInto, call.now);
  const totals = totalsAfter(totalsIn(shards), steps);
  if (isFirst) return writeCounts(tx, appeal, totals, call.now);
  const counted = { ...appeal, ...countsBy(appeal, totals) };
  return (await raiseIfMany(tx, counted, call.now)) ?? counted;
}

/** Somebody left a duplicate: the appeal that it was merged into counts them no more. */
async function recountOther(tx: Transaction, id: string, now: string): Promise<void> {
  await tx.update<AppealRecord>('appeals', id, { recountAt: recountAfter(now) });
}
