import fc from 'fast-check';
import { graphemesOf } from './graphemes';
import { wrapText } from './wrap-text';

/** A Chinese sign is 10 wide, a Latin one 5, whatever one sign is made of. */
const measure = (text: string) =>
  graphemesOf(text).reduce((sum, sign) => sum + (/^[\x20-\x7e]$/.test(sign) ? 5 : 10), 0);
const wrap = (text: string, width: number, lines = 99) => wrapText(text, { width, lines, measure });

describe('signs as people see them', () => {
  test.each([
    ['家👨‍👩‍👧好', ['家', '👨‍👩‍👧', '好']],
    ['🇨🇳🇨🇳', ['🇨🇳', '🇨🇳']],
    ['👍🏽1️⃣é', ['👍🏽', '1️⃣', 'é']],
    ['', []],
  ])('%s', (text, signs) => {
    expect(graphemesOf(text)).toEqual(signs);
  });
});

describe('lines of Chinese text', () => {
  test.each([
    ['no line begins with 。', '一二三四五。六七', 50, ['一二三四', '五。六七']],
    ['nor with 」 after ？', '一二三四「五？」六', 70, ['一二三四', '「五？」六']],
    ['no line ends with （', '一二三四（五六）', 50, ['一二三四', '（五六）']],
    ['a number stays whole', '编号 20261130-7K3F9Q', 90, ['编号', '20261130-7K3F9Q']],
    ['nor does a number leave its unit', '一二三 3号楼', 45, ['一二三', '3号楼']],
    ['nor does a time break', '一二三 24:00前', 60, ['一二三', '24:00前']],
    ['but a number may end a line', '一二三 12 四五六七', 50, ['一二三 12', '四五六七']],
    ['what is wider than a line breaks', 'ABCDEFGHIJ', 25, ['ABCDE', 'FGHIJ']],
    ['no line begins or ends with a space', '一二 三四 五六', 45, ['一二 三四', '五六']],
    ['new lines are spaces', '一二\n三四', 200, ['一二 三四']],
    ['nothing is no line', ' \n ', 50, []],
    ['marks alone break where they must', '。。。。', 20, ['。。', '。。']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test.each([
    ['一二三四五六七八九', 50, 1, ['一二三四…']],
    ['一二三，四五六七', 50, 1, ['一二三…']],
    ['一二三四五', 50, 1, ['一二三四五']],
    ['一二三四五六👨‍👩‍👧八九十', 40, 2, ['一二三四', '五六👨‍👩‍👧…']],
  ])('%s ends with … where it does not fit', (text, width, most, lines) => {
    expect(wrap(text, width, most)).toEqual(lines);
  });

  const sign = fc.constantFrom(...'楼道灯坏了没人修', 'A', '7', '👨‍👩‍👧', '🇨🇳');
  /** A mark follows two signs at least, as in real writing. */
  const clause = fc
    .tuple(
      fc.array(sign, { minLength: 2, maxLength: 9 }),
      fc.constantFrom(...'。，、；！？」）', ' ', ''),
    )
    .map(([signs, mark]) => signs.join('') + mark);
  const text = fc.array(clause, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

  test('no line is too wide, none begins with a mark, and nothing is lost', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (words, width) => {
        const lines = wrap(words, width);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(lines.filter((line) => /^[。，、；！？」）]/.test(line))).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        const signs = (from: string[]) => from.flatMap(graphemesOf).filter((one) => one !== ' ');
        expect(signs(lines)).toEqual(signs([words]));
      }),
    );
  });

  test('so many lines at most, the last one with … exactly when something is left out', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (words, width) => {
        const all = wrap(words, width);
        const few = wrap(words, width, 2);
        expect(few.length).toBe(Math.min(2, all.length));
        expect(few.at(-1)?.endsWith('…')).toBe(all.length > 2);
        for (const line of few) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
