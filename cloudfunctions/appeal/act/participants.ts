import { later } from '../../../domain/calendar/beijing-time';
import { type ShardRecord, shardsOf, totalsOf } from '../../lib/counts';
import {
  COUNTED,
  PARTICIPANTS,
  type ParticipantRecord,
  type PartSteps,
  type PartTotals,
  participantsOf,
  partsOf,
  STRANGER,
  type Standing,
  standingIn,
} from '../../lib/participants';
import type { ThingRef } from '../../lib/thing';
import { type AppealRecord, appealRef } from '../record';

type Family = Pick<AppealRecord, '_id' | 'absorbed'>;
type Owned = Pick<AppealRecord, 'ownerId' | 'isAnonymous'>;
type Counted = Pick<AppealRecord, '_id' | 'countVersion' | 'absorbed'>;
type CountFields = Pick<AppealRecord, 'joinCount' | 'followCount' | 'countVersion'>;

/** A transaction that began before lives no longer than 30 s. */
const ALL_ENDED = { milliseconds: 40_000 };

/** The appeal, and those that were merged into it. */
function withDuplicates({ _id, absorbed }: Family): [ThingRef, ...ThingRef[]] {
  return [appealRef(_id), ...absorbed.map(({ id }) => appealRef(id))];
}

/** Did anybody ever take part, here or in a duplicate? Right at any moment: the first one writes it with the part. */
function hadParticipants({ countVersion, absorbed }: Counted): boolean {
  return countVersion > 0 || absorbed.length > 0;
}

/** Everybody besides owner and handlers who is told what happens. No request while nobody ever took part. */
export async function toldOf(appeal: Counted): Promise<string[]> {
  if (!hadParticipants(appeal)) return [];
  const found = await participantsOf(withDuplicates(appeal));
  const owners = appeal.absorbed.flatMap(({ ownerId }) => ownerId ?? []);
  return [...new Set([...owners, ...found.map(({ personId }) => personId)])];
}

/**
 * How many people have the same, in this appeal or in one that was merged into it: each once, never its owner. Who
 * wrote something anonymous is never compared with anybody: the number would tell who it is.
 */
export async function joinersOf(appeal: Family & Owned): Promise<number> {
  const found = await participantsOf(withDuplicates(appeal));
  const joined = found.filter(({ hasJoined }) => hasJoined).map(({ personId }) => personId);
  const people = new Set([...writersAsPeople(appeal), ...joined]);
  if (!appeal.isAnonymous && appeal.ownerId !== null) people.delete(appeal.ownerId);
  return people.size + appeal.absorbed.filter(({ counts }) => counts === 'apart').length;
}

/** The writers of duplicates who are counted as the people that they are. */
export function writersAsPeople({ absorbed }: Pick<AppealRecord, 'absorbed'>): string[] {
  const named = absorbed.filter(({ counts }) => counts === 'person');
  return named.flatMap(({ ownerId }) => ownerId ?? []);
}

/** What the person is to it, and the appeal with the counts of this moment. One request; none while nobody took part. */
export async function togetherOf(
  appeal: AppealRecord,
  openid: string,
): Promise<{ standing: Standing; counted: AppealRecord }> {
  if (!hadParticipants(appeal)) return { standing: STRANGER, counted: appeal };
  const { parts, shards } = await partsOf(withDuplicates(appeal), openid);
  const counted = { ...appeal, ...countsBy(appeal, totalsIn(shards)) };
  return { standing: standingIn(parts), counted };
}

/** A person's documents of an appeal, and of those that were merged into it, and the shards of its counts. */
export interface Parts {
  own: ParticipantRecord | undefined;
  elsewhere: readonly ParticipantRecord[];
  shards: readonly ShardRecord[];
}

/** One request, outside of transactions. */
export async function partsIn(appeal: Family, openid: string): Promise<Parts> {
  const { parts, shards } = await partsOf(withDuplicates(appeal), openid);
  const isOwn = ({ thing }: ParticipantRecord) => thing.id === appeal._id;
  return { own: parts.find(isOwn), elsewhere: parts.filter((one) => !isOwn(one)), shards };
}

/** The shards of its counts. One request; none while nobody ever took part in this one. */
export async function shardsOfAppeal({
  _id,
  countVersion,
}: Pick<Counted, '_id' | 'countVersion'>): Promise<ShardRecord[]> {
  return countVersion === 0 ? [] : shardsOf(PARTICIPANTS, appealRef(_id));
}

export function totalsIn(shards: readonly ShardRecord[]): PartTotals {
  return totalsOf(COUNTED, shards);
}

/** The totals after one more step. */
export function totalsAfter({ sums, changes }: PartTotals, steps: PartSteps): PartTotals {
  const joined = sums.joined + steps.joined;
  return { sums: { joined, following: sums.following + steps.following }, changes: changes + 1 };
}

/** The counts as the shards tell them. Never below 0, while a recount is due. */
export function countsBy(
  { joinedBesides }: Pick<AppealRecord, 'joinedBesides'>,
  { sums, changes }: PartTotals,
): CountFields {
  return {
    joinCount: Math.max(0, joinedBesides + sums.joined),
    followCount: sums.following,
    countVersion: changes,
  };
}

/**
 * The counts after another writer or other duplicates. Whoever takes part at this very moment may be missed or counted
 * twice: when everything that began before has ended, it is counted once more. Two requests at most.
 */
export async function countAnew(
  appeal: Family & Owned & Pick<AppealRecord, 'countVersion'>,
  { now, hadOthers }: { now: string; hadOthers: boolean },
): Promise<CountFields & Pick<AppealRecord, 'joinedBesides' | 'recountAt'>> {
  const totals = totalsIn(await shardsOfAppeal(appeal));
  const joinedBesides = (await joinersOf(appeal)) - totals.sums.joined;
  const isRecounted = appeal.countVersion > 0 || hadOthers;
  return {
    joinedBesides,
    recountAt: isRecounted ? later(now, ALL_ENDED) : null,
    ...countsBy({ joinedBesides }, totals),
  };
}

/** When it is safe to count what changed beside the shards. */
export function recountAfter(now: string): string {
  return later(now, ALL_ENDED);
}
