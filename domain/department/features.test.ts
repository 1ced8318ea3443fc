import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { extractFeatures, normaliseText, weighFeatures } from './features';

const SPACE = { buckets: 1024, longestGram: 2 };
const MESSAGE = { title: 'Ｉ停水', content: '3号楼停水２天' };
const BUCKETS = [
  96, 97, 167, 330, 347, 395, 500, 589, 598, 655, 669, 689, 818, 834, 862, 865, 878, 947,
];

const bucketsOf = (content: string, title?: string) => [
  ...extractFeatures({ title, content }, SPACE).indices,
];

describe('features', () => {
  test('are the pinned ones: a change here makes every trained model worthless', () => {
    expect([...extractFeatures(MESSAGE, SPACE).indices]).toEqual(BUCKETS);
  });

  test.each([
    ['UTC', 'C'],
    ['America/Los_Angeles', 'en_US.UTF-8'],
    ['Asia/Shanghai', 'tr_TR.UTF-8'],
  ])('are the same under TZ=%s LC_ALL=%s', (timeZone, locale) => {
    const script = `
      const { extractFeatures } = require('./domain/department/features.ts');
      const { indices } = extractFeatures(${JSON.stringify(MESSAGE)}, ${JSON.stringify(SPACE)});
      console.log(JSON.stringify([...indices]));`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: join(__dirname, '../..'),
      env: { ...process.env, TZ: timeZone, LC_ALL: locale, LANG: locale },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual(BUCKETS);
  });

  test('fold width, case, figures and punctuation', () => {
    expect(normaliseText('３号楼，ＡＢＣ！  12.5元')).toBe('0号楼 abc 0 0元');
    expect(bucketsOf('３号楼停水！')).toEqual(bucketsOf('12号楼停水'));
  });

  test('no pair crosses a punctuation mark', () => {
    const together = bucketsOf('停水停电');
    const apart = bucketsOf('停水，停电');
    expect(together.length).toBe(apart.length + 1);
    expect(apart.every((bucket) => together.includes(bucket))).toBe(true);
  });

  test('a title counts as text and once more as a title', () => {
    const asText = bucketsOf('停水');
    const asTitle = bucketsOf('', '停水');
    expect(asText.every((bucket) => asTitle.includes(bucket))).toBe(true);
    expect(asTitle.length).toBe(2 * asText.length);
  });

  test('repetition counts less than its number', () => {
    const once = Math.max(...extractFeatures({ content: '水' }, SPACE).values);
    const often = Math.max(...extractFeatures({ content: '水，水，水，水' }, SPACE).values);
    expect(often).toBeGreaterThan(once);
    expect(often).toBeLessThan(4 * once);
  });

  test('of any text are ascending buckets inside the space, of length 1 when weighed', () => {
    const rarity = new Uint8Array(SPACE.buckets).fill(7);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (content, title) => {
        const features = extractFeatures({ content, title }, SPACE);
        const { indices, values } = weighFeatures(features, rarity);
        const length = Math.hypot(...values);
        expect([...indices]).toEqual([...new Set(indices)].sort((one, other) => one - other));
        expect(indices.every((index) => index < SPACE.buckets)).toBe(true);
        expect(length).toBeCloseTo(indices.length === 0 ? 0 : 1, 9);
      }),
    );
  });
});
