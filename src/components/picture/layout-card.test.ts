import fc from 'fast-check';
import type { DrawnLine, Measure } from '../../platform/picture/drawing';
import { graphemesOf } from './graphemes';
import { layoutCard } from './layout-card';
import type { PictureCard } from './picture-card';

const measure: Measure = (text, { size, isBold }) =>
  graphemesOf(text).reduce(
    (sum, sign) => sum + size * (/^[\x20-\x7e]$/.test(sign) ? 0.56 : 1) * (isBold ? 1.05 : 1),
    0,
  );

const words = fc
  .array(fc.constantFrom(...'楼道灯坏了。，？「」', 'LED', '20', ' ', '\n', '👨‍👩‍👧'), {
    maxLength: 120,
  })
  .map((parts) => parts.join(''));
const row = fc.record({
  label: fc.constantFrom('地点', '办理单位', '一个很长很长的标签', ''),
  text: words,
  lines: fc.integer({ min: 1, max: 4 }),
});
const part = fc.record({ heading: fc.option(words), rows: fc.array(row, { maxLength: 5 }) });
const cards: fc.Arbitrary<PictureCard> = fc.record({
  heading: words,
  issuer: words,
  number: row,
  parts: fc.array(part, { maxLength: 3 }),
  notes: fc.array(words, { maxLength: 3 }),
});

function linesOf(card: PictureCard, isCare: boolean) {
  const drawing = layoutCard(card, isCare, measure);
  const lines = drawing.items.filter((item): item is DrawnLine => item.kind === 'line');
  return { ...drawing, lines };
}

function isApart(one: DrawnLine, other: DrawnLine): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const isBelow = one.y + one.height <= other.y + 0.01 || other.y + other.height <= one.y + 0.01;
  return isBeside || isBelow;
}

describe('the layout of a card', () => {
  test('everything stands inside, and no text on another one', () => {
    fc.assert(
      fc.property(cards, fc.boolean(), (card, isCare) => {
        const { width, height, items, lines } = linesOf(card, isCare);
        const outside = items.filter(
          (one) =>
            Math.min(one.x, one.y) < 0 || one.x + one.width > width || one.y + one.height > height,
        );
        const tooWide = lines.filter(
          ({ text, letters, width: wide }) => measure(text, letters) > wide + 0.01,
        );
        const crowded = lines.filter((one, index) =>
          lines.slice(index + 1).some((other) => !isApart(one, other)),
        );
        expect({ outside, tooWide, crowded }).toEqual({ outside: [], tooWide: [], crowded: [] });
      }),
    );
  });

  const card: PictureCard = {
    heading: '受理回执',
    issuer: '解放路社区',
    number: { label: '编号', text: '20261130-7K3F9Q', lines: 1 },
    parts: [{ heading: '办理时限', rows: [{ label: '办结', text: '12月7日前', lines: 2 }] }],
    notes: ['请保存好。'],
  };

  test('care mode writes everything larger', () => {
    const normal = linesOf(card, false).lines;
    const care = linesOf(card, true).lines;
    expect(care.map(({ text }) => text)).toEqual(normal.map(({ text }) => text));
    for (const [index, { letters }] of care.entries()) {
      expect(letters.size).toBeGreaterThan(normal[index]?.letters.size ?? 0);
    }
    expect(Math.min(...care.map(({ letters }) => letters.size))).toBeGreaterThanOrEqual(20);
  });

  test('a label stands beside its text, and above it when it is long', () => {
    const find = (lines: DrawnLine[], text: string) => lines.find((line) => line.text === text);
    const beside = linesOf(card, false).lines;
    expect(find(beside, '12月7日前')?.x).toBeGreaterThan(find(beside, '办结')?.x ?? 0);
    const rows = [{ label: '一个很长很长的标签', text: '办完', lines: 1 }];
    const above = linesOf({ ...card, parts: [{ heading: null, rows }] }, false).lines;
    expect(find(above, '办完')?.x).toBe(find(above, '一个很长很长的标签')?.x);
  });
});
