/** What stands in one cell. A number stays a number; null leaves the cell empty. */
export type Cell = string | number | null;

/** One column of a table that people take away: its title, and what of a row stands in it. */
export interface Column<Row> {
  title: string;
  cell(row: Row): Cell;
}
