import fc from 'fast-check';
import { assignFolds, crossValidate } from './cross-validate';
import type { LabelledRow } from './rows';

const rowOf = (department: string, group: string, content = '停水'): LabelledRow => ({
  title: '',
  content,
  department,
  group,
});

describe('folds', () => {
  test('never split a group, and spread every department over all folds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 6 }), (seed, folds) => {
        const rows = Array.from({ length: 120 }, (_, at) =>
          rowOf(at % 3 === 0 ? '甲' : '乙', `${at % 3 === 0}-${Math.floor(at / 4)}`),
        );
        const foldOf = assignFolds(rows, folds, seed);
        expect(new Set(foldOf.keys())).toEqual(new Set(rows.map((row) => row.group)));
        for (const department of ['甲', '乙']) {
          const own = rows.filter((row) => row.department === department);
          expect(new Set(own.map((row) => foldOf.get(row.group))).size).toBe(folds);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('twins in one group cannot give each other away', () => {
    /** Each pair has words of its own, and its department says nothing about other pairs. */
    const rows = Array.from({ length: 40 }, (_, at) => {
      const pair = Math.floor(at / 2);
      const word = String.fromCharCode(0x4e00 + pair * 2, 0x4e01 + pair * 2);
      return rowOf(pair % 2 === 0 ? '甲' : '乙', `pair ${pair}`, word);
    });
    const accuracyOf = (given: readonly LabelledRow[]) => {
      const answers = crossValidate(given, 5, { buckets: 4096, longestGram: 2, seed: 1 });
      const hits = answers.filter(({ department, departments, margins }) => {
        return departments[margins.indexOf(Math.max(...margins))] === department;
      });
      return hits.length / answers.length;
    };
    const ungrouped = rows.map((row, at) => ({ ...row, group: String(at) }));
    expect(accuracyOf(rows)).toBeLessThan(0.7);
    expect(accuracyOf(ungrouped)).toBeGreaterThan(0.8);
  });

  test('are refused when there are more of them than groups', () => {
    expect(() => assignFolds([rowOf('甲', '1'), rowOf('乙', '2')], 5, 1)).toThrow('2 groups');
  });
});
