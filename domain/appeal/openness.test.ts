import * as fc from 'fast-check';
import { type HideWish, MOST_HIDDEN_WORDS, type Openness, showLess } from './openness';

const open: Openness = { alsoHide: ['张伟'], isAnonymous: false, visibility: 'public' };

describe('showing less', () => {
  test.each<[string, HideWish, Partial<Openness>]>([
    ['a word more', { words: ['红星小卖部'] }, { alsoHide: ['张伟', '红星小卖部'] }],
    [
      'with spaces around, and twice',
      { words: [' 老李 ', '老李'] },
      { alsoHide: ['张伟', '老李'] },
    ],
    ['anonymous', { words: [], isAnonymous: true }, { isAnonymous: true }],
    ['for handlers', { words: [], isForHandlers: true }, { visibility: 'handlers' }],
  ])('%s', (_title, wish, change) => {
    expect(showLess(open, wish)).toEqual({ ...open, ...change });
  });

  test.each<[string, HideWish]>([
    ['nothing', { words: [] }],
    ['only spaces', { words: ['  '] }],
    ['a word that is hidden already', { words: ['张伟'] }],
    ['too many', { words: Array.from({ length: MOST_HIDDEN_WORDS }, (_, at) => `字${at}`) }],
  ])('%s: not done', (_title, wish) => {
    expect(showLess(open, wish)).toBeNull();
  });

  test('never shows more than before', () => {
    const wishes = fc.record({
      words: fc.array(fc.string({ maxLength: 20 }), { maxLength: 10 }),
      isAnonymous: fc.constantFrom<true | undefined>(true, undefined),
      isForHandlers: fc.constantFrom<true | undefined>(true, undefined),
    });
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 6 }), (all) => {
        let openness = open;
        for (const wish of all) {
          const after = showLess(openness, wish);
          if (after === null) continue;
          expect(after.alsoHide).toEqual(expect.arrayContaining([...openness.alsoHide]));
          expect(after.alsoHide.length).toBeLessThanOrEqual(MOST_HIDDEN_WORDS);
          if (openness.isAnonymous) expect(after.isAnonymous).toBe(true);
          if (openness.visibility === 'handlers') expect(after.visibility).toBe('handlers');
          openness = after;
        }
      }),
    );
  });
});
