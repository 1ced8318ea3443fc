import { compareKeys } from './order-key';
import type { Plan, Range } from './plan';

export interface Entry {
  key: string;
  id: string;
}

type Read = (sql: string, values: readonly (string | number)[]) => Entry[];

/**
 * A scan reads so many entries of a range at first, and at most at a time. Often it merges many ranges for few
 * documents.
 */
const FIRST_CHUNK = 16;
const MAX_CHUNK = 256;

/**
 * Reads the entries of an index (a table of `k`, `id`) in all ranges of a plan. When the plan is sorted, it merges the
 * ranges by the keys after their prefixes. A caller that stops early has then read few entries in vain.
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
  /** The key after the prefix. The scan merges ranges by it. */
  position(): string;
  take(): Entry | null;
}

function* drain(cursor: Cursor): Generator<Entry> {
  for (let entry = cursor.take(); entry; entry = cursor.take()) yield entry;
}

function openCursor(table: string, range: Range, isBackward: boolean, read: Read): Cursor {
  let chunk: Entry[] = [];
  let size = FIRST_CHUNK;
  let next = 0;
  let isExhausted = false;
  const fill = () => {
    if (next < chunk.length || isExhausted) return;
    const last = chunk.at(-1);
    const { sql, values } = chunkQuery(table, range, isBackward, last);
    chunk = read(sql, [...values, size]);
    next = 0;
    isExhausted = chunk.length < size;
    size = Math.min(size * 2, MAX_CHUNK);
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
  const { conditions, values } = within(range);
  if (last) {
    conditions.push(isBackward ? '(k, id) < (?, ?)' : '(k, id) > (?, ?)');
    values.push(last.key, last.id);
  }
  const sql = `SELECT k, id FROM ${table} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`;
  return { sql, values };
}

/** Makes the query that counts the entries of a range, up to a limit. */
export function countQuery(table: string, range: Range, limit: number) {
  const { conditions, values } = within(range);
  const found = `SELECT 1 FROM ${table} WHERE ${conditions.join(' AND ')} LIMIT ?`;
  return { sql: `SELECT count(*) AS entries FROM (${found})`, values: [...values, limit] };
}

function within({ from, to }: Range): { conditions: string[]; values: (string | number)[] } {
  if (to === '') return { conditions: ['k >= ?'], values: [from] };
  return { conditions: ['k >= ?', 'k < ?'], values: [from, to] };
}
