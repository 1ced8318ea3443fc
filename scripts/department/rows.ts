import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A message and the department that took it; rows of one group are never on both sides of a test. */
export interface LabelledRow {
  title: string;
  content: string;
  department: string;
  group: string;
}

type RawRow = Readonly<Record<string, unknown>>;

/**
 * Reads `.jsonl` or `.jsonl.gz` rows `{title?, content|detail, department|label, <groupField>?}`. A row
 * without text or without a department is left out; one without a group is a group of its own. Throws
 * with the line's number where a line is not a JSON object.
 */
export function readRows(path: string, groupField = 'group'): LabelledRow[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = labelledRowOf(parseLine(line, at + 1), groupField, at + 1);
    return row ? [row] : [];
  });
}

/** The departments of the rows, each once, in an order that depends on nothing else. */
export function departmentsOf(rows: readonly LabelledRow[]): string[] {
  return [...new Set(rows.map((row) => row.department))].sort();
}

function parseLine(line: string, number: number): RawRow {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return { ...row };
  } catch {
    // reported below, with what is not an object either
  }
  throw new Error(`line ${number} is not a JSON object`);
}

function labelledRowOf(row: RawRow, groupField: string, number: number): LabelledRow | undefined {
  const title = textOf(row.title);
  const content = textOf(row.content ?? row.detail);
  const department = textOf(row.department ?? row.label);
  if (department === '' || title + content === '') return undefined;
  const group = row[groupField];
  const isGrouped = typeof group === 'string' || typeof group === 'number';
  return { title, content, department, group: isGrouped ? `group ${group}` : `line ${number}` };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
