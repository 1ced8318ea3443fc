import fc from 'fast-check';
import { printable } from './printable';

interface Row {
  text: string;
  count: number;
}

function pageOf(text: string): string {
  return printable<Row>({
    title: text,
    lines: [text],
    columns: [
      { title: text, width: 3, cell: (row) => row.text },
      { title: '件数', width: 1, cell: ({ count }) => count },
    ],
    rows: [{ text, count: 3 }],
    notes: [text],
  });
}

/** All that stands between `<` and `>`: a browser takes it for markup. */
function tagsOf(page: string): string[] {
  return page.match(/<[^>]*>/g) ?? [];
}

test('a page has its title, table and notes', () => {
  const page = pageOf('楼道灯');
  expect(page).toContain('<title>楼道灯</title>');
  expect(page).toContain('<td>楼道灯</td><td class="number">3</td>');
  expect(page).toContain('<p class="notes">楼道灯</p>');
});

test('columns share the width', () => {
  expect(pageOf('')).toContain('<col style="width:75%"><col style="width:25%">');
});

test('an empty cell is drawn', () => {
  const columns = [{ title: '', width: 1, cell: () => null }];
  const page = printable({ title: '', lines: [], notes: [], columns, rows: [{}] });
  expect(page).toContain('<tr><td></td></tr>');
});

test('the page may load and run nothing', () => {
  const page = pageOf('楼道灯');
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:/i);
});

test('a hostile text is shown and not run', () => {
  const page = pageOf(`<script>alert("1")</script>&lt;'`);
  expect(page).toContain('<td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;lt;&#39;</td>');
});

test('no text adds a tag, or changes one', () => {
  const plain = tagsOf(pageOf('x'));
  const signs = fc.constantFrom(
    ...`<>"'&/=!-`,
    'script',
    'img',
    ' onerror',
    '</td>',
    '<!--',
    ']]>',
  );
  const hostile = fc.array(signs).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      expect(tagsOf(pageOf(text))).toEqual(plain);
    }),
  );
});
