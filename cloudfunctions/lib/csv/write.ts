import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from '../take-away/table';
import { guardFormulas } from './guard';

/** The table as a CSV file that spreadsheets open: UTF-8 with BOM, RFC 4180. No text in it runs as a formula. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const titles = columns.map(({ title }) => title);
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const guarded = [titles, ...cells].map((line) => line.map(guardCell));
  return stringify(guarded, { bom: true, record_delimiter: 'windows' });
}

function guardCell(cell: Cell): Cell {
  return typeof cell === 'string' ? guardFormulas(cell) : cell;
}
