import { formatDate } from '../../../domain/calendar/beijing-time';
import { writeCsv } from '../../lib/csv/write';
import type { DayFile } from '../../lib/take-away/day-files';
import { type PrintColumn, printable } from '../../lib/take-away/printable';
import type { Column } from '../../lib/take-away/table';
import { type RegisterRow, sayInstant } from './row';
import { REGISTER_TEXT } from './text';

/** A register on its way to paper. */
export interface Register {
  placeName: string;
  month: string;
  rows: readonly RegisterRow[];
  /** How many appeals of the month are not in it. */
  left: number;
  madeAt: string;
}

/** The register as a table for spreadsheets, and as a page to print. */
export function registerFiles(register: Register): DayFile[] {
  const name = `register-${register.month}`;
  return [
    { name: `${name}.csv`, text: writeCsv(CSV_COLUMNS, register.rows) },
    { name: `${name}.html`, text: pageOf(register) },
  ];
}

const { columns } = REGISTER_TEXT;

const CSV_COLUMNS: readonly Column<RegisterRow>[] = (
  Object.keys(columns) as (keyof RegisterRow)[]
).map((name) => ({ title: columns[name], cell: (row) => row[name] }));

/** Paper has less room: what belongs together shares a cell. */
const PAGE_COLUMNS: readonly PrintColumn<RegisterRow>[] = [
  { title: columns.number, width: 15, cell: ({ number }) => number },
  column([columns.category, columns.priority], 10, ({ category, priority }) => [
    category,
    priority,
  ]),
  { title: columns.grid, width: 8, cell: ({ grid }) => grid },
  { title: columns.content, width: 24, cell: ({ content }) => content },
  column([columns.submittedAt, columns.respondedAt], 15, (row) => [
    row.submittedAt,
    row.respondedAt,
  ]),
  column([columns.due, columns.kept], 14, ({ due, kept }) => [due, kept]),
  { title: columns.status, width: 8, cell: ({ status }) => status },
  column([columns.result, columns.resolvedAt], 20, ({ result, resolvedAt }) => [
    result,
    resolvedAt,
  ]),
  column([columns.solved, columns.stars], 8, ({ solved, stars }) => [
    solved,
    stars === null ? null : REGISTER_TEXT.stars(stars),
  ]),
];

function column(
  titles: readonly string[],
  width: number,
  linesOf: (row: RegisterRow) => readonly (string | null)[],
): PrintColumn<RegisterRow> {
  const joined = (lines: readonly (string | null)[]) =>
    lines.filter((line) => line !== null).join('\n');
  return { title: titles.join('\n'), width, cell: (row) => joined(linesOf(row)) };
}

function pageOf({ placeName, month, rows, left, madeAt }: Register): string {
  const count =
    left === 0
      ? REGISTER_TEXT.count(rows.length)
      : REGISTER_TEXT.countOf(rows.length, rows.length + left);
  return printable({
    title: REGISTER_TEXT.title(placeName, formatDate(`${month}-01`, REGISTER_TEXT.month)),
    lines: [`${count}　${REGISTER_TEXT.madeAt(sayInstant(madeAt))}`],
    columns: PAGE_COLUMNS,
    rows,
    notes: [REGISTER_TEXT.what],
  });
}
