import * as fc from 'fast-check';
import { hideMore } from './hide-more';
import { HIDDEN, scrub } from './scrub';

/** Could these words be shown by somebody who was given only `shown`, and hides parts of it? */
function isPartOf(less: string, shown: string): boolean {
  let from = 0;
  for (const piece of less.split(HIDDEN)) {
    const at = shown.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

describe('a text by newer rules', () => {
  test('hides what the rules of today find, and what was hidden before', () => {
    const text = '张大爷家楼下堆杂物，我的电话是13812345678';
    const byOldRules = `${HIDDEN}家楼下堆杂物，我的电话是13812345678`;
    expect(hideMore(text, byOldRules)).toBe(`${HIDDEN}家楼下堆杂物，我的电话是${HIDDEN}`);
  });

  test('finds in the whole text what nobody would find between the gaps', () => {
    const text = '电话13812345678，每晚打';
    expect(hideMore(text, `电话138${HIDDEN}678，每晚打`)).toBe(`电话${HIDDEN}，每晚打`);
  });

  test('hides the words of the writer', () => {
    expect(hideMore('老槐树下的小卖部', '老槐树下的小卖部', { words: ['小卖部'] })).toBe(
      `老槐树下的${HIDDEN}`,
    );
  });

  test('keeps to what was shown when the text is another one', () => {
    expect(hideMore('改过的文字', `电话13812345678${HIDDEN}`)).toBe(`电话${HIDDEN}${HIDDEN}`);
  });

  test('shows nothing that was not shown before, and nothing that the rules of today hide', () => {
    const part = fc.constantFrom('甲', '乙丙', '13812345678', '，', '501室', ' ', HIDDEN);
    const parts = fc.array(fc.tuple(part, fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.map(([words]) => words).join('');
        const shown = pieces.map(([words, isHidden]) => (isHidden ? HIDDEN : words)).join('');
        const after = hideMore(text, shown);
        expect(isPartOf(after, shown)).toBe(true);
        expect(scrub(after)).toBe(after);
        expect(isPartOf(hideMore(text, after), after)).toBe(true);
      }),
    );
  });
});
