import { createHash } from 'node:crypto';
import { command } from './cloud';
import { collection } from './db/collection';
import type { CollectionName } from './db/indexes';
import { Outdated, type Transaction } from './db/transaction';
import { keyOf, type ThingRef } from './thing';

/**
 * Counts of what many people do to one thing: who joins it, votes for it, likes it. One number that everybody changes
 * makes everybody's transactions conflict. So each thing has `SHARDS` documents, and a person changes one of them, in
 * the transaction that writes the person's own document. The shards lie in the collection of these documents: one
 * request reads a person's own document and all shards together.
 *
 * The area brings the sums onto the thing, where lists show them: `dueThings` tells which are behind, and `settle` ends
 * it. Whatever dies in between, the shards stay exact, and the next minute brings them.
 */
export interface ShardRecord<K extends string = string> {
  /** The thing and the number of the shard. */
  _id: string;
  thing: ThingRef;
  /** How much of each count lies here. */
  sums: Record<K, number>;
  /** How often it was changed. */
  changes: number;
  /** The thing as one word while the thing is behind, for the index; else null. */
  dueOf: string | null;
}

/** What all shards of a thing say together. */
export interface Totals<K extends string> {
  sums: Record<K, number>;
  /** How often any of them was changed: a later reading has a greater one. */
  changes: number;
}

/** More of them conflict less and cost more to read. Of a stored thing the number must never change. */
export const SHARDS = 16;
/** No openid begins so. */
const MARK = '#';
/** After every id. */
const LAST = '\uffff';
/** So many shards that are due are read together. */
const DUE_AT_ONCE = 100;

/** The number of the shard in which a person is counted. */
export function shardOf(personId: string): number {
  return createHash('sha256').update(personId).digest().readUInt32BE(0) % SHARDS;
}

function shardId(thing: ThingRef, shard: number): string {
  return `${keyOf(thing)}~${MARK}${shard}`;
}

export function shardIdsOf(thing: ThingRef): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => shardId(thing, shard));
}

/** Is it a shard, and not a document of a person? */
export function isShard<T extends { _id: string }>(
  document: T | ShardRecord,
): document is ShardRecord {
  return document._id.split('~').at(-1)?.startsWith(MARK) === true;
}

export function totalsOf<K extends string>(
  names: readonly K[],
  shards: readonly ShardRecord[],
): Totals<K> {
  const sumOf = (name: K) => shards.reduce((sum, { sums }) => sum + (sums[name] ?? 0), 0);
  return {
    sums: Object.fromEntries(names.map((name) => [name, sumOf(name)])) as Record<K, number>,
    changes: shards.reduce((sum, { changes }) => sum + changes, 0),
  };
}

/** A step of one person. */
interface Step<K extends string> {
  thing: ThingRef;
  personId: string;
  steps: Record<K, number>;
  /** The shards of the thing that are there, as far as the caller knows. */
  shards: readonly ShardRecord[];
  /** The caller brings the sums onto the thing in the same transaction. */
  isBrought: boolean;
}

/** Counts a step in the person's shard. One request. It meets a conflict when the shard came or changed meanwhile. */
export async function count<K extends string>(
  tx: Transaction,
  name: CollectionName,
  { thing, personId, steps, shards, isBrought }: Step<K>,
): Promise<void> {
  const _id = shardId(thing, shardOf(personId));
  const dueOf = isBrought ? null : keyOf(thing);
  if (!shards.some((shard) => shard._id === _id)) {
    return tx.insert<ShardRecord>(name, { _id, thing, sums: steps, changes: 1, dueOf });
  }
  const entries = Object.entries<number>(steps);
  const change = {
    ...Object.fromEntries(entries.map(([field, step]) => [`sums.${field}`, command.inc(step)])),
    changes: command.inc(1),
    dueOf,
  };
  // The caller saw the shard after this transaction began: without a document the update would be lost.
  if (!(await tx.update<ShardRecord>(name, _id, change))) throw new Outdated();
}

/**
 * The ids of things of a type that are behind their shards, but for those that failed in this run; `more`: perhaps there
 * are others. One request.
 */
export async function dueThings(
  name: CollectionName,
  type: string,
  failed: readonly string[],
): Promise<{ ids: string[]; more: boolean }> {
  const from = keyOf({ type, id: '' });
  const ofType = command.gt(from).and(command.lt(`${from}${LAST}`));
  const others = command.nin(failed.map((id) => keyOf({ type, id })));
  const due = await collection<ShardRecord>(name).list(
    { dueOf: failed.length === 0 ? ofType : ofType.and(others) },
    { orderBy: ['dueOf', 'asc'], limit: DUE_AT_ONCE },
  );
  const ids = due.flatMap(({ dueOf }) => dueOf?.slice(from.length) ?? []);
  return { ids: [...new Set(ids)], more: due.length === DUE_AT_ONCE };
}

/** The shards of a thing. One request. */
export function shardsOf(name: CollectionName, thing: ThingRef): Promise<ShardRecord[]> {
  return collection<ShardRecord>(name).some(shardIdsOf(thing));
}

/** What the shards said was brought onto the thing; one that changed since stays due. One request for each due one. */
export async function settle(name: CollectionName, shards: readonly ShardRecord[]): Promise<void> {
  for (const { _id, changes, dueOf } of shards) {
    if (dueOf === null) continue;
    await collection<ShardRecord>(name).updateWhere({ _id, changes }, { dueOf: null });
  }
}
