import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CATEGORIES } from '../vocabulary';
import { type Described, likeness, rankSimilar, searchKeys, tellingKeys } from '.';
import { TUNING_PAIRS, UNSEEN_PAIRS } from './pairs';

type Pairs = typeof TUNING_PAIRS;

const LAMP: Described = {
  content: '3号楼楼道灯坏了，晚上看不见',
  category: 'property',
  gridId: 'jiefang-1',
  placeText: '三号楼',
};

function isOffered({ one, other }: Pairs[number]): boolean {
  return rankSimilar(one, [other]).length === 1;
}

function measure(pairs: Pairs) {
  const offered = pairs.filter(isOffered);
  const same = pairs.filter(({ label }) => label === 'same');
  const right = offered.filter(({ label }) => label === 'same').length;
  return { recall: right / same.length, precision: right / offered.length };
}

describe('of the labelled pairs', () => {
  test('those tuned on: all that are the same are offered, four of five offered are the same', () => {
    const { recall, precision } = measure(TUNING_PAIRS);
    expect(TUNING_PAIRS).toHaveLength(100);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.78);
  });

  test('those with new words: more than half of the same are offered, few others', () => {
    const { recall, precision } = measure(UNSEEN_PAIRS);
    expect(UNSEEN_PAIRS).toHaveLength(24);
    expect(recall).toBeGreaterThanOrEqual(0.65);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });

  test('the same words of another building are hardly ever offered', () => {
    const elsewhere = [...TUNING_PAIRS, ...UNSEEN_PAIRS].filter(
      ({ label }) => label === 'building',
    );
    expect(elsewhere.length).toBeGreaterThanOrEqual(20);
    expect(elsewhere.filter(isOffered).length).toBeLessThanOrEqual(1);
  });

  test('the same is found by its telling keys, from either side', () => {
    const same = [...TUNING_PAIRS, ...UNSEEN_PAIRS].filter(({ label }) => label === 'same');
    const misses = same
      .flatMap(({ one, other }) => [[one, other] as const, [other, one] as const])
      .filter(([draft, filed]) => {
        const keys = searchKeys(filed.content);
        return !tellingKeys(draft.content).some((key) => keys.includes(key));
      });
    expect(misses.length).toBeLessThanOrEqual(2);
  });
});

describe('likeness', () => {
  test('rises with the category, the place and the grid', () => {
    const other = { ...LAMP, content: '楼梯间的灯不亮' };
    const whole = likeness(LAMP, other);
    expect(likeness(LAMP, { ...other, category: 'safety' })).toBeLessThan(whole);
    expect(likeness(LAMP, { ...other, gridId: 'jiefang-2' })).toBeLessThan(whole);
    const gate = { ...LAMP, content: '井盖不见了', placeText: '北门' };
    expect(likeness(gate, { ...gate, placeText: '中心花园' })).toBeLessThan(
      likeness(gate, { ...gate, placeText: '北门口' }),
    );
  });

  test.each([
    ['楼道灯坏了', '3号楼', '5号楼'],
    ['楼道灯坏了', '三号楼', '十三栋'],
    ['楼道灯坏了', 'A座', 'b座'],
    ['楼道灯坏了', '2单元', '3单元'],
  ])('「%s」 in %s is another than in %s', (content, place, elsewhere) => {
    const there = { ...LAMP, content, placeText: place };
    expect(likeness(there, { ...there, placeText: elsewhere })).toBeLessThan(
      0.3 * likeness(there, there),
    );
  });

  test.each([
    ['3号楼', '三号楼'],
    ['１２栋', '十二号楼'],
    ['a座', 'A座'],
    ['5#楼', '五幢'],
  ])('%s is %s', (place, again) => {
    const there = { ...LAMP, content: '楼道灯坏了', placeText: place };
    expect(likeness(there, { ...there, placeText: again })).toBeCloseTo(1, 9);
  });

  test('does not suffer from a place that is left out', () => {
    const lamp = { ...LAMP, content: '楼道灯坏了', placeText: null };
    expect(likeness(lamp, { ...lamp, placeText: '中心花园' })).toBeCloseTo(1, 9);
  });

  const described: fc.Arbitrary<Described> = fc.record({
    content: fc.oneof(
      fc.constantFrom(...[...TUNING_PAIRS, ...UNSEEN_PAIRS].map(({ one }) => one.content)),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    category: fc.constantFrom(...CATEGORIES),
    gridId: fc.constantFrom('jiefang-1', 'jiefang-2'),
    placeText: fc.constantFrom(null, '', '3号楼', '五号楼2单元', '北门', '中心花园'),
  });

  test('is the same from either side, between 0 and 1, and nothing is liker than the thing itself', () => {
    fc.assert(
      fc.property(described, described, (one, other) => {
        const like = likeness(one, other);
        expect(like).toBeCloseTo(likeness(other, one), 9);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
        expect(like).toBeLessThanOrEqual(likeness(one, one) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('of a text that says something with itself is 1', () => {
    for (const { one } of TUNING_PAIRS) expect(likeness(one, one)).toBeCloseTo(1, 9);
  });
});

describe('ranking', () => {
  const candidates = [
    { ...LAMP, id: 'elsewhere', content: '5号楼楼道灯坏了，晚上看不见', placeText: '5号楼' },
    { ...LAMP, id: 'other', content: '垃圾没人清运' },
    { ...LAMP, id: 'words', content: '楼梯间黑漆漆的，灯不亮' },
    { ...LAMP, id: 'twin' },
    { ...LAMP, id: 'twin again' },
  ];
  const rank = (options?: { most?: number; least?: number }) =>
    rankSimilar(LAMP, candidates, options).map(({ candidate }) => candidate.id);

  test('puts the best first, equals as they came, and leaves out what is not alike', () => {
    expect(rank()).toEqual(['twin', 'twin again', 'words']);
  });

  test('gives as many as asked for, down to the likeness asked for', () => {
    expect(rank({ most: 1 })).toEqual(['twin']);
    expect(rank({ most: 9, least: 0 })).toHaveLength(5);
    expect(rank({ least: 0.99 })).toEqual(['twin', 'twin again']);
    expect(rankSimilar(LAMP, [])).toEqual([]);
  });
});

test('the table of rarities is small enough for a phone', () => {
  expect(readFileSync(join(__dirname, 'rarity.json')).length).toBeLessThanOrEqual(20 * 1024);
});
