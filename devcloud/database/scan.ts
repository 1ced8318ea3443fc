import { compareKeys } from './order-key';
import type { Plan, Range } from './plan';

export interface Entry {
  key: string;
  id: string;
}

type Read = (sql: string, values: readonly (string | number)[]) => Entry[];

/** Entries read from the index at a time. */
const CHUNK = 64;

/**
 * Entries of an index (a table of `k`, `id`) in all ranges of a plan. When the plan is sorted the ranges are merged
 * by what follows their prefixes, so a caller that stops early has read little more than it took.
 */
export function* scan(table: string, plan: Plan, read: Read): Generator<Entry> {
  const cursors = plan.ranges.map((range) => openCursor(table, range, plan.isBackward, read));
  if (!plan.isSorted) {
    for (const cursor of cursors) yield* drain(cursor);
    return;
  }
  const sign = plan.isBackward ? -1 : 1;
  for (;;) {
    let first: Cursor | null = null;
    for (const cursor of cursors) {
      if (cursor.peek() === null) continue;
      if (first === null || sign * compareKeys(cursor.position(), first.position()) < 0)
        first = cursor;
    }
    const entry = first?.take();
    if (!entry) return;
    yield entry;
  }
}

interface Cursor {
  peek(): Entry | null;
  /** What ranges are merged by: the key after the prefix. */
  position(): string;
  take(): Entry | null;
}

function* drain(cursor: Cursor): Generator<Entry> {
  for (let entry = cursor.take(); entry; entry = cursor.take()) yield entry;
}

function openCursor(table: string, range: Range, isBackward: boolean, read: Read): Cursor {
  let chunk: Entry[] = [];
  let next = 0;
  let isExhausted = false;
  const fill = () => {
    if (next < chunk.length || isExhausted) return;
    const last = chunk.at(-1);
    const { sql, values } = chunkQuery(table, range, isBackward, last);
    chunk = read(sql, values);
    next = 0;
    isExhausted = chunk.length < CHUNK;
  };
  const peek = () => {
    fill();
    return chunk[next] ?? null;
  };
  return {
    peek,
    position: () => peek()?.key.slice(range.prefix.length) ?? '',
    take: () => {
      const entry = peek();
      next += 1;
      return entry;
    },
  };
}

function chunkQuery(table: string, range: Range, isBackward: boolean, last: Entry | undefined) {
  const order = isBackward ? 'k DESC, id DESC' : 'k, id';
  const conditions = ['k >= ?'];
  const values: (string | number)[] = [range.from];
  if (range.to !== '') {
    conditions.push('k < ?');
    values.push(range.to);
  }
  if (last) {
    conditions.push(isBackward ? '(k, id) < (?, ?)' : '(k, id) > (?, ?)');
    values.push(last.key, last.id);
  }
  values.push(CHUNK);
  const sql = `SELECT k, id FROM ${table} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`;
  return { sql, values };
}
