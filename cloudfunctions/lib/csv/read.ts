import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode';
import { removeGuards } from './guard';
import { CSV_TEXT } from './text';

/** A row of a table that a person wrote. */
export interface CsvRow<K extends string> {
  /** As a spreadsheet numbers it: the header is row 1. */
  row: number;
  /** Without spaces around them. */
  cells: Record<K, string>;
}

/** Why a table is refused. `row` is null when the whole file is meant. */
export interface CsvProblem {
  row: number | null;
  text: string;
}

interface CsvLimits {
  megabytes: number;
  rows: number;
}

/** All rows, or all problems. */
export type CsvTable<K extends string> = { rows: CsvRow<K>[] } | { problems: CsvProblem[] };

/** Reads a table whose header has these titles in any order, by the names of `titles`. Empty rows are passed over. */
export function readCsv<K extends string>(
  bytes: Uint8Array,
  titles: Readonly<Record<K, string>>,
  limits: CsvLimits,
): CsvTable<K> {
  if (bytes.length > limits.megabytes * 2 ** 20) return refuse(CSV_TEXT.tooLarge(limits.megabytes));
  const text = decodeText(bytes);
  if (text === null) return refuse(CSV_TEXT.unknownEncoding);
  const lines = linesOf(text);
  if ('problems' in lines) return lines;
  const [header, ...others] = lines.rows;
  if (!header) return refuse(CSV_TEXT.empty);
  const filled = others.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length > limits.rows) return refuse(CSV_TEXT.tooManyRows(limits.rows));
  const problems = [
    ...problemsOfHeader(header.cells, Object.values(titles)),
    ...filled.flatMap((line) => problemsOfLine(line, header.cells.length)),
  ];
  if (problems.length > 0) return { problems };
  return { rows: filled.map(({ row, cells }) => ({ row, cells: named(cells, header, titles) })) };
}

/** 「第 12 行：…」 */
export function sayProblem({ row, text }: CsvProblem): string {
  return row === null ? text : CSV_TEXT.atRow(row, text);
}

interface Line {
  row: number;
  cells: string[];
}

function refuse(text: string, row: number | null = null): { problems: CsvProblem[] } {
  return { problems: [{ row, text }] };
}

function linesOf(text: string): { rows: Line[] } | { problems: CsvProblem[] } {
  try {
    const records = parse(text, { relax_column_count: true });
    const clean = (cells: string[]) => cells.map((cell) => removeGuards(cell).trim());
    return { rows: records.map((cells, index) => ({ row: index + 1, cells: clean(cells) })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.records === 'number' ? error.records + 1 : null;
    return refuse(CSV_TEXT.brokenQuotes, row);
  }
}

function problemsOfHeader(header: readonly string[], titles: readonly string[]): CsvProblem[] {
  const given = header.filter((title) => title !== '');
  const texts = [
    ...titles.filter((title) => !given.includes(title)).map(CSV_TEXT.missingColumn),
    ...given.filter((title) => !titles.includes(title)).map(CSV_TEXT.unknownColumn),
    ...given.filter((title, at) => given.indexOf(title) < at).map(CSV_TEXT.doubleColumn),
  ];
  return texts.map((text) => ({ row: 1, text }));
}

function problemsOfLine({ row, cells }: Line, width: number): CsvProblem[] {
  const beyond = cells.slice(width).filter((cell) => cell !== '').length;
  return beyond === 0 ? [] : [{ row, text: CSV_TEXT.tooManyCells(beyond) }];
}

function named<K extends string>(
  cells: readonly string[],
  header: Line,
  titles: Readonly<Record<K, string>>,
): Record<K, string> {
  const names = Object.keys(titles) as K[];
  const cellOf = (name: K) => cells[header.cells.indexOf(titles[name])] ?? '';
  return Object.fromEntries(names.map((name) => [name, cellOf(name)])) as Record<K, string>;
}
