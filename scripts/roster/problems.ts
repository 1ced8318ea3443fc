import type { CsvProblem, CsvRow } from '../../cloudfunctions/lib/csv/read';

/** The first row with each key: a later row with the same key repeats it. */
export function firstRows<K extends string>(
  rows: readonly CsvRow<K>[],
  keyOf: (cells: Record<K, string>) => string,
): ReadonlyMap<string, CsvRow<K>> {
  const first = new Map<string, CsvRow<K>>();
  for (const row of rows) {
    const key = keyOf(row.cells);
    if (!first.has(key)) first.set(key, row);
  }
  return first;
}

/** Problems of one row from their texts; null is none. */
export function problemsAt(row: number, texts: readonly (string | null)[]): CsvProblem[] {
  return texts.flatMap((text) => (text === null ? [] : [{ row, text }]));
}
