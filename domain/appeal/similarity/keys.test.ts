import fc from 'fast-check';
import { queryKeys, searchKeys, tellingKeys } from '.';

/** Han of both planes, letters, figures, wide forms, marks above letters, punctuation, emoji. */
const piece = fc.constantFrom(
  ...[
    '楼道',
    '灯',
    '坏了',
    '电梯',
    '漏水',
    '三',
    '我们',
    '希望',
    '〇',
    '々',
    '𠮷',
    '𠮷野',
    '小区',
    '门',
  ],
  ...['a', 'WiFi', '5G', '３', 'Ｂ栋', '12345', 'é', 'e\u0301', 'ς', 'か\u3099', '가', '\u0323'],
  ...['，', '。', ' ', '\n', '-', '・', '😀', '（', '・', '·', '\ud840'],
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));
const HAN = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]|[\ud840-\ud88d][\udc00-\udfff]/g;
const countHan = (words: string) => words.normalize('NFKC').match(HAN)?.length ?? 0;

describe('the keys an appeal is found by', () => {
  test('are pairs of Han characters, single ones that stand alone, and words', () => {
    expect(searchKeys('三灯，修：ＷｉＦｉ坏')).toEqual(['t:三灯', 't:修', 't:wifi', 't:坏']);
  });

  test('do not cross a punctuation mark, and leave out words too short or too long', () => {
    expect(searchKeys(`停水，电费 a ${'9'.repeat(21)} 12`)).toEqual(
      expect.arrayContaining(['t:停水', 't:电费', 't:12']),
    );
    expect(searchKeys('停水，电费')).not.toContain('t:水电');
    expect(searchKeys(`a ${'9'.repeat(21)}`)).toEqual([]);
  });

  test('name a thing the same, however it is called', () => {
    expect(searchKeys('电瓶车')).toContain('t:~电动车');
    expect(searchKeys('电驴')).toContain('t:~电动车');
  });

  test('of a long text hold its beginning whole and the most telling of the rest', () => {
    const filler = '我们希望尽快处理，'.repeat(40);
    const keys = searchKeys(`井盖翘起${filler}麒麟巷`);
    expect(keys).toEqual(
      expect.arrayContaining(['t:井盖', 't:盖翘', 't:翘起', 't:麒麟', 't:麟巷']),
    );
    const han = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + 7 * at)).join(
      '',
    );
    expect(searchKeys(han)).toHaveLength(120);
  });

  test('are unique, prefixed, at most 120, whatever the text', () => {
    const long = fc.array(anyText, { maxLength: 12 }).map((texts) => texts.join(''));
    fc.assert(
      fc.property(long, (written) => {
        const keys = searchKeys(written);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(120);
        expect(keys.every((key) => key.startsWith('t:') && key.length > 2)).toBe(true);
      }),
    );
  });
});

describe('a search', () => {
  test.each([
    ['楼道灯', ['t:楼道', 't:道灯']],
    ['灯', []],
    [' 灯 ', []],
    ['', []],
    ['？！', []],
    ['ＷＩＦＩ', ['t:wifi']],
    ['修 灯 wifi 修', ['t:wifi', 't:灯']],
  ])('for 「%s」 asks for %j', (words, keys) => {
    expect(queryKeys(words).sort()).toEqual([...keys].sort());
  });

  test('asks for four keys at most, rather the rare than what everybody says', () => {
    const keys = queryKeys('我们希望麒麟巷尽快装路灯');
    expect(keys).toHaveLength(4);
    expect(keys).toEqual(expect.arrayContaining(['t:麒麟', 't:麟巷']));
    expect(keys).not.toContain('t:我们');
  });

  test('finds a text by every part of its beginning that has two Han characters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(100), fc.nat(100), (written, one, other) => {
        const head = written.slice(0, 100);
        const part = head.slice(Math.min(one, other), Math.max(one, other));
        fc.pre(countHan(part) >= 2 && written.normalize('NFKC').length <= written.length + 2);
        fc.pre(written.slice(0, 100).normalize('NFKC').length <= 100);
        expect(searchKeys(written)).toEqual(expect.arrayContaining(queryKeys(part)));
      }),
      { numRuns: 2000 },
    );
  });

  test('asks for something whenever two Han characters stand together', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const keys = queryKeys(`${before}停水${after}`);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('the keys to look for others of the same', () => {
  test('pass over what everybody says', () => {
    const keys = tellingKeys('请问领导，我们小区的电梯坏了，希望尽快处理');
    expect(keys).toEqual(expect.arrayContaining(['t:~电梯', 't:电梯']));
    for (const filler of ['请问', '领导', '我们', '小区', '希望', '尽快', '处理'])
      expect(keys).not.toContain(`t:${filler}`);
  });

  test('of a long text are its rare words', () => {
    const long =
      '麒麟巷的井盖翘起来了，白天还好，晚上骑车的人看不清，前面的人都要下来走，大家希望尽快处理，' +
      '不要等到出了事情才有人来管，这个事情已经说了很多次，没有人回答我们。';
    expect(tellingKeys(long)).toEqual(expect.arrayContaining(['t:麒麟', 't:麟巷', 't:翘起']));
    expect(tellingKeys(long).length).toBeLessThanOrEqual(5);
  });

  test('are ten at most, and the text itself is found by each', () => {
    const long = fc.array(anyText, { maxLength: 12 }).map((texts) => texts.join(''));
    fc.assert(
      fc.property(long, (written) => {
        const keys = tellingKeys(written);
        expect(keys.length).toBeLessThanOrEqual(10);
        expect(searchKeys(written)).toEqual(expect.arrayContaining(keys));
      }),
    );
  });
});
