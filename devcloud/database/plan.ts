import type { IndexDeclaration } from '../types';
import { type Fields, isFields } from './document';
import { type BsonType, bsonType, followingKey, orderKey, turnKey, typeRange } from './order-key';
import type { Query } from './query';

export type Sort = readonly (readonly [string, 1 | -1])[];

/**
 * A range of an index: the keys from `from` to before `to`. An empty `to` means no end. All keys begin with `prefix`.
 */
export interface Range {
  from: string;
  to: string;
  prefix: string;
}

export interface Plan {
  index: IndexDeclaration;
  ranges: Range[];
  /**
   * The ranges give the order of the sort when they are merged by the keys after their prefixes. `isBackward` reads
   * them from the end.
   */
  isSorted: boolean;
  isBackward: boolean;
}

interface Bounds {
  /** Lists of keys. Every result has one key of each list. */
  choices: string[][];
  /** The least key, and the first key beyond the range, in ascending order. */
  ranges: (readonly [string, string])[];
}

/** The planner reads more combinations of `$in` values than this as one range. */
const MAX_RANGES = 200;

/** The planner counts entries only up to this number when it compares choices. */
const MAX_COUNTED = 1000;

/** The planner knows this of the indexes' contents. */
export interface IndexFacts {
  isMultikey(index: IndexDeclaration, field: string): boolean;
  /** Counts the entries in the ranges, up to a limit. */
  countEntries(index: IndexDeclaration, ranges: readonly Range[], limit: number): number;
}

/**
 * Chooses the index that leaves the fewest documents, or one index for each clause of `$or`. It returns null when no
 * index helps and the database must read everything.
 */
export function choosePlans(
  query: Query,
  sort: Sort,
  indexes: readonly IndexDeclaration[],
  facts: IndexFacts,
): Plan[] | null {
  const plan = choosePlan(query, sort, indexes, facts);
  if (plan !== null) return [plan];
  const { $or: clauses, ...rest } = query;
  if (!Array.isArray(clauses)) return null;
  const plans = clauses.filter(isFields).map((clause) => {
    const both = { $and: [clause, rest] };
    return choosePlan(both, [], indexes, facts);
  });
  return plans.every((one) => one !== null) ? plans : null;
}

function choosePlan(
  query: Query,
  sort: Sort,
  indexes: readonly IndexDeclaration[],
  facts: IndexFacts,
): Plan | null {
  const conditions = collectConditions(query);
  let best: { plan: Plan; score: number } | null = null;
  for (const index of indexes) {
    const candidate = planIndex(index, conditions, sort, facts);
    if (candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best?.plan ?? null;
}

function planIndex(
  index: IndexDeclaration,
  conditions: Map<string, Fields[]>,
  sort: Sort,
  facts: IndexFacts,
): { plan: Plan; score: number } {
  const isMultikey = (field: string) => facts.isMultikey(index, field);
  let prefixes = [''];
  let used = 0;
  for (const { field, order } of index.fields) {
    const { choices } = boundsOf(conditions.get(field), isMultikey(field));
    const longer = choices
      .filter((points) => prefixes.length * points.length <= MAX_RANGES)
      .map((points) => combine(prefixes, points, order));
    const [first] = longer;
    if (first === undefined) break;
    prefixes = longer.length > 1 ? fewestEntries(index, longer, facts) : first;
    used += 1;
  }
  const next = index.fields[used];
  const tail = next ? boundsOf(conditions.get(next.field), isMultikey(next.field)).ranges : [];
  const ranges = prefixes.flatMap((prefix) => stretch(prefix, tail, next?.order ?? 1));
  const direction = sortDirection(index, used, sort, isMultikey);
  const score = used * 4 + (direction !== 0 && sort.length > 0 ? 2 : 0) + (tail.length > 0 ? 1 : 0);
  return {
    plan: { index, ranges, isSorted: direction !== 0, isBackward: direction === -1 },
    score,
  };
}

function combine(prefixes: readonly string[], points: readonly string[], order: 1 | -1): string[] {
  const turned = points.map((point) => turnKey(point, order));
  return prefixes.flatMap((prefix) => turned.map((point) => prefix + point));
}

/**
 * Finds the prefixes under which the index has the fewest entries. It takes the first of equal ones, and the first when
 * all have many.
 */
function fewestEntries(
  index: IndexDeclaration,
  choices: readonly string[][],
  facts: IndexFacts,
): string[] {
  let fewest = MAX_COUNTED;
  let [chosen = []] = choices;
  for (const prefixes of choices) {
    const ranges = prefixes.flatMap((prefix) => stretch(prefix, [], 1));
    const count = facts.countEntries(index, ranges, fewest);
    if (count >= fewest) continue;
    fewest = count;
    chosen = prefixes;
  }
  return chosen;
}

function stretch(prefix: string, tail: Bounds['ranges'], order: 1 | -1): Range[] {
  if (tail.length === 0) return [{ from: prefix, to: followingKey(prefix), prefix }];
  return tail.map(([least, beyond]) => {
    if (order === 1) return { from: prefix + least, to: prefix + beyond, prefix };
    return { from: prefix + turnBound(beyond), to: prefix + turnBound(least), prefix };
  });
}

/**
 * A bound is the beginning of a key, or the least string above such beginnings. The inverse of `key < bound` is "every
 * beginning above the complement of the bound's predecessor". That is the complement plus one.
 */
function turnBound(bound: string): string {
  return followingKey(turnKey(bound, -1));
}

/**
 * Compares the order of the index after its used fields with the sort: 1 for the same, -1 for the reverse, 0 for
 * neither.
 */
function sortDirection(
  index: IndexDeclaration,
  used: number,
  sort: Sort,
  isMultikey: (field: string) => boolean,
): 1 | -1 | 0 {
  const rest = index.fields.slice(used);
  const [first] = sort;
  if (first === undefined) return 1;
  const direction = rest[0]?.order === first[1] ? 1 : -1;
  const fits = sort.every(([field, order], position) => {
    const own = rest[position];
    return own?.field === field && own.order * direction === order && !isMultikey(field);
  });
  return fits ? direction : 0;
}

/** Collects by field the conditions that every result must meet. Conditions under `$or` and `$nor` do not count. */
function collectConditions(
  query: Query,
  found = new Map<string, Fields[]>(),
): Map<string, Fields[]> {
  for (const [key, value] of Object.entries(query)) {
    if (key === '$and' && Array.isArray(value)) {
      for (const clause of value) if (isFields(clause)) collectConditions(clause, found);
    } else if (!key.startsWith('$') && isFields(value)) {
      found.set(key, [...(found.get(key) ?? []), value]);
    }
  }
  return found;
}

/**
 * In an array one element may meet one bound and another element the other bound. The planner then uses only one of the
 * two.
 */
function boundsOf(conditions: readonly Fields[] | undefined, isMultikey: boolean): Bounds {
  const bounds: Bounds = { choices: [], ranges: [] };
  for (const condition of conditions ?? []) {
    for (const [operator, operand] of Object.entries(condition)) {
      bounds.choices.push(...choicesOf(operator, operand));
      const range = rangeOf(operator, operand);
      if (range === null) continue;
      const before = bounds.ranges[0];
      bounds.ranges = [before === undefined || isMultikey ? range : narrow(before, range)];
    }
  }
  return bounds;
}

function narrow(
  a: readonly [string, string],
  b: readonly [string, string],
): readonly [string, string] {
  const later = a[0] > b[0] ? a : b;
  const earlier = a[1] < b[1] ? a : b;
  return [later[0], earlier[1]];
}

const NOT_POINTS: readonly BsonType[] = ['array', 'object', 'expression'];

/** Each value of `$all` makes a choice of its own. The index serves one of them; the matcher tests the others. */
function choicesOf(operator: string, operand: unknown): string[][] {
  if (operator === '$eq') return pointsOf([operand]);
  if (!Array.isArray(operand)) return [];
  if (operator === '$in') return pointsOf(operand);
  if (operator !== '$all') return [];
  return operand.flatMap((one) =>
    isFields(one) && Object.hasOwn(one, '$eq') ? pointsOf([one.$eq]) : [],
  );
}

function pointsOf(values: readonly unknown[]): string[][] {
  if (values.some((value) => NOT_POINTS.includes(bsonType(value)))) return [];
  return [[...new Set(values.map(orderKey))]];
}

function rangeOf(operator: string, operand: unknown): readonly [string, string] | null {
  if (!['$gt', '$gte', '$lt', '$lte'].includes(operator)) return null;
  const type = bsonType(operand);
  if (NOT_POINTS.includes(type) || type === 'null') return null;
  const key = orderKey(operand);
  const [least, beyond] = typeRange(type);
  if (operator === '$gt') return [followingKey(key), beyond];
  if (operator === '$gte') return [key, beyond];
  return [least, operator === '$lt' ? key : followingKey(key)];
}
