import type { Cell, Column } from './table';

/** A page that people print: a title, lines below it, one table, and notes at its end. */
export interface Printable<Row> {
  title: string;
  lines: readonly string[];
  columns: readonly PrintColumn<Row>[];
  rows: readonly Row[];
  notes: readonly string[];
}

/** `width` is its share of the page's width. */
export interface PrintColumn<Row> extends Column<Row> {
  width: number;
}

/**
 * One HTML file with all that it needs, for A4 across. It holds no script and loads nothing, and its policy lets the
 * browser do neither. Every text is escaped.
 */
export function printable<Row>({ title, lines, columns, rows, notes }: Printable<Row>): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${(width / whole) * 100}%">`);
  const titles = columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`);
  const body = rows.map(
    (row) => `<tr>${columns.map(({ cell }) => cellOf(cell(row))).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${paragraphs('lines', lines)}
<table>
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${titles.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
${paragraphs('notes', notes)}
</body>
</html>
`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return `<td class="number">${cell}</td>`;
  return `<td>${escapeHtml(cell ?? '')}</td>`;
}

function paragraphs(name: string, texts: readonly string[]): string {
  return texts.map((text) => `<p class="${name}">${escapeHtml(text)}</p>`).join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

const STYLE = `
@page { size: A4 landscape; margin: 14mm 12mm 16mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; color: #555; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 1200px; color: #1d1a17; background: #fff;
  font: 14px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif; }
h1 { margin: 0 0 6px; font-size: 22px; line-height: 1.3; }
p { margin: 0 0 2px; }
.lines { color: #4d463f; }
.notes { margin-top: 10px; color: #4d463f; font-size: 13px; }
table { width: 100%; min-width: 860px; margin-top: 14px; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 6px 8px; border: 1px solid #b9b0a6; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; white-space: pre-line; }
th { background: #f3eee8; font-weight: 600; }
.number { text-align: right; }
@media screen and (max-width: 900px) { body { padding: 16px; overflow-x: auto; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h1 { font-size: 16pt; }
  table { min-width: 0; }
  th, td { padding: 1.2mm 1.6mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .notes { font-size: 9pt; }
}
`;
