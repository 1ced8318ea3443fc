import fc from 'fast-check';
import { readCsv, sayProblem } from './read';
import { writeCsv } from './write';

const TITLES = { name: '姓名', post: '身份' } as const;
const LIMITS = { megabytes: 1, rows: 3 };
const utf8 = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array) {
  const table = readCsv(bytes, TITLES, LIMITS);
  return 'rows' in table ? table.rows : table.problems.map(sayProblem);
}

const LI = { name: '李敏', post: '网格员' };
/** 姓名,身份 / 李敏,网格员 */
const GB18030 = Buffer.from('d0d5c3fb2cc9edb7dd0d0ac0eec3f42ccdf8b8f1d4b10d0a', 'hex');

test.each([
  ['UTF-8', utf8('姓名,身份\r\n李敏,网格员\r\n')],
  ['UTF-8 with a BOM', utf8('\ufeff姓名,身份\r\n李敏,网格员\r\n')],
  ['GB18030', GB18030],
  ['another order', utf8('身份,姓名\n网格员,李敏')],
  ['spaces around', utf8(' 姓名 , 身份\n李敏 ,\u3000网格员\n')],
  ['empty cells and columns behind', utf8('姓名,身份,,\n李敏,网格员,,\n')],
])('a table is read: %s', (_, bytes) => {
  expect(read(bytes)).toEqual([{ row: 2, cells: LI }]);
});

test('a name that only GB18030 has as four bytes is read', () => {
  const bytes = Buffer.concat([GB18030, Buffer.from('95328236', 'hex'), Buffer.from(',a\r\n')]);
  expect(read(bytes)).toEqual([
    { row: 2, cells: LI },
    { row: 3, cells: { name: '𠀀', post: 'a' } },
  ]);
});

test('rows have the numbers that a spreadsheet shows, also behind empty rows and breaks in cells', () => {
  expect(read(utf8('姓名,身份\n\n"李\n敏",网格员\n,\n王强,书记\n'))).toMatchObject([
    { row: 3, cells: { name: '李\n敏' } },
    { row: 5, cells: { name: '王强' } },
  ]);
});

test.each([
  ['', ['文件是空的，第一行要有表头']],
  ['姓名,职务\n', ['第 1 行：表头缺“身份”', '第 1 行：表头里的“职务”不认识']],
  ['姓名,身份,姓名\n', ['第 1 行：表头里的“姓名”有两个']],
  ['姓名,身份\n李敏,网格员,什么\n', ['第 2 行：比表头多 1 格']],
  ['姓名,身份\n李敏,网格员\n"王强,书记\n', ['第 3 行：引号不成对']],
  ['姓名,身份\na,b\na,b\na,b\na,b\n', ['行数太多，最多 3 行，请分成几个文件']],
])('the table %j is refused', (text, problems) => {
  expect(read(utf8(text))).toEqual(problems);
});

test('a file in another encoding is refused', () => {
  expect(read(Buffer.from('\ufeff姓名,身份\n', 'utf16le'))).toEqual([
    '文件的编码不认识，请在 Excel 或 WPS 里另存为“CSV UTF-8”',
  ]);
});

test('a file that is too large is refused', () => {
  expect(read(new Uint8Array(2 ** 20 + 1))).toEqual(['文件太大，最多 1 MB']);
});

test('what we write is read as it was', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  const rows = fc.array(fc.record({ name: cell, post: cell }), { maxLength: 3 });
  fc.assert(
    fc.property(rows, (people) => {
      const csv = writeCsv(
        [
          { title: TITLES.post, cell: ({ post }) => post },
          { title: TITLES.name, cell: ({ name }) => name },
        ],
        people,
      );
      const filled = people.filter(({ name, post }) => name !== '' || post !== '');
      expect(read(utf8(csv))).toMatchObject(filled.map((cells) => ({ cells })));
    }),
  );
});

test('no bytes break the reading', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Array.isArray(read(bytes))).toBe(true);
    }),
  );
});
