import fc from 'fast-check';
import { COVERED, cover, HIDDEN, readingOf } from './reading';

describe('the form that the rules of personal data read', () => {
  test.each([
    ['１３８—００３９', '138-0039'],
    ['①❷⑶', '12(3)'],
    ['１️⃣2️⃣', '12'],
    ['٣٤', '34'],
    ['壹〇○', '一零零'],
    ['劉德華住3號樓', '刘德华住3号楼'],
    ['1\u00ad3\u200d8', '138'],
    ['1😀😀3', '1 3'],
    ['----', '-'],
    ['阿‧买・提', '阿·买·提'],
    [`${HIDDEN}、${COVERED}`, `${COVERED}、 `],
  ])('「%s」 is read as 「%s」', (text, read) => {
    expect(readingOf(text).letters).toBe(read);
  });

  test('knows where each unit was written', () => {
    const { starts, ends } = readingOf('a😀1️⃣𠮷');
    expect(starts).toEqual([0, 1, 3, 6, 6]);
    expect(ends).toEqual([1, 3, 6, 8, 8]);
  });

  test('has units in the order of the text, each of at least one letter of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { letters, starts, ends } = readingOf(text);
        expect([starts.length, ends.length]).toEqual([letters.length, letters.length]);
        for (let at = 0; at < letters.length; at++) {
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('reads a covered piece as it reads what is shown in its place', () => {
    const reading = readingOf('打138找');
    expect(cover(reading, [{ start: 1, end: 4 }])).toEqual({
      letters: `打${COVERED}找`,
      starts: [0, 1, 4],
      ends: [1, 4, 5],
    });
    expect(readingOf(`打${HIDDEN}找`).letters).toBe(`打${COVERED}找`);
  });
});
