import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { guardFormulas, removeGuards } from './guard';
import { writeCsv } from './write';

const BOM = '\ufeff';
const text = fc.string({ unit: 'binary' });
/** Texts made of what a guard is about. */
const hostile = fc
  .array(
    fc.constantFrom(...`=+-@＝＋－＠'" \t\r\n\v\f,;1a`, '\u00a0', '\u3000', '\u200b', '\u2028'),
  )
  .map((parts) => parts.join(''));

function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    title: `t${at}`,
    cell: (row: readonly (string | number | null)[]) => row[at] ?? null,
  }));
  return writeCsv(columns, rows);
}

/** The cells of the first row below the header, as a spreadsheet reads them. */
function readBack(csv: string): string[] {
  const [, row = []] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  return row;
}

/** Says with its own words what a spreadsheet may take for a formula. */
function isDangerous(cell: string): boolean {
  const starts = (line: string) =>
    '=+-@\t\r＝＋－＠'.includes(line.replace(/^[ \u00a0]+/, '')[0] ?? 'a');
  // Some spreadsheets begin a new cell behind a semicolon or a tab, too.
  return starts(cell) || cell.split(/[\n;\t]/).some(starts);
}

test('a file begins with a BOM, and every line ends as RFC 4180 says', () => {
  expect(csvOf([['楼道灯', 3]])).toBe(`${BOM}t0,t1\r\n楼道灯,3\r\n`);
});

test('a table without rows has its header', () => {
  expect(writeCsv([{ title: '编号', cell: () => null }], [])).toBe(`${BOM}编号\r\n`);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-1', "'-1"],
  ['@cmd', "'@cmd"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['  =1', "'  =1"],
  ['\u00a0 =1', "'\u00a0 =1"],
  ['\u3000=1', "'\u3000=1"],
  ['\u200b=1', "'\u200b=1"],
  ['好\n=1', "好\n'=1"],
  ['好\r\n\u00a0=1', "好\r\n'\u00a0=1"],
  ['好;=1', "好;'=1"],
  ['好; =1', "好;' =1"],
  ['好\t=1', "好\t'=1"],
  ["'=1", "''=1"],
  ['a=1', 'a=1'],
  ['3 - 1', '3 - 1'],
  ['好;1', '好;1'],
  ["'好'", "'好'"],
  ['', ''],
])('the text %j is written as %j', (value, written) => {
  expect(guardFormulas(value)).toBe(written);
});

test('numbers stay numbers, negative ones too', () => {
  expect(csvOf([[-5, 0, 1.5, '-5', null]])).toContain(`\r\n-5,0,1.5,'-5,\r\n`);
});

test('a title is guarded like a cell', () => {
  expect(writeCsv([{ title: '=x', cell: () => 1 }], [])).toBe(`${BOM}'=x\r\n`);
});

test('commas, quotes and breaks of lines stay in their cell', () => {
  const cells = ['a,b', 'say "hi"', 'one\ntwo', 'one\r\ntwo', ' spaces ', BOM];
  expect(readBack(csvOf([cells]))).toEqual(cells);
});

test('what is read back without the guards is what was written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, hostile), { minLength: 2, maxLength: 5 }), (cells) => {
      expect(readBack(csvOf([cells])).map(removeGuards)).toEqual(cells);
    }),
    { numRuns: 500 },
  );
});

test('no cell and no line of a cell begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, hostile), { minLength: 2, maxLength: 5 }), (cells) => {
      expect(readBack(csvOf([cells])).filter(isDangerous)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
