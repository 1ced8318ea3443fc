import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readRows } from './rows';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeLines(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  const text = lines.join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

describe('rows of a file', () => {
  const lines = [
    '{"title":"停水","content":"三天了","department":"供水","group":"a"}',
    '{"title":"停水","detail":null,"label":"供水","case":7}',
    '',
    '{"content":"没有部门"}',
    '{"title":" ","content":"","department":"供水"}',
  ];

  test.each(['rows.jsonl', 'rows.jsonl.gz'])('are read from %s under either name', (name) => {
    expect(readRows(writeLines(name, lines))).toEqual([
      { title: '停水', content: '三天了', department: '供水', group: 'group a' },
      { title: '停水', content: '', department: '供水', group: 'line 2' },
    ]);
  });

  test('are grouped by the field that is named', () => {
    const groups = readRows(writeLines('rows.jsonl', lines), 'case').map(({ group }) => group);
    expect(groups).toEqual(['line 1', 'group 7']);
  });

  test.each(['{"content":', '[1]', '"text"', 'null'])('%s is refused with its line', (line) => {
    const path = writeLines('bad.jsonl', [lines[0] ?? '', line]);
    expect(() => readRows(path)).toThrow('line 2');
  });
});
