import { calibrate, type RankedAnswer } from './calibrate';
import type { Answer } from './cross-validate';
import { describeScores, measure } from './measure';

const ranked = (department: string, first: string, confidence: number): RankedAnswer => ({
  department,
  ranking: [
    { department: first, confidence },
    { department: first === '甲' ? '乙' : '甲', confidence: 1 - confidence },
  ],
});

/** 甲 3 rows, 2 found; 乙 1 row, found, and 1 of 甲 wrongly taken for it. */
const ANSWERS = [
  ranked('甲', '甲', 0.95),
  ranked('甲', '甲', 0.85),
  ranked('甲', '乙', 0.55),
  ranked('乙', '乙', 0.65),
];

describe('scores', () => {
  const scores = measure(ANSWERS);

  test('are accuracy and the mean of the F1s', () => {
    expect(scores.accuracy).toBe(0.75);
    expect(scores.macroF1).toBeCloseTo((0.8 + 2 / 3) / 2, 9);
  });

  test('are precision and recall of each department', () => {
    const first = scores.departments.find(({ department }) => department === '甲');
    expect(first).toMatchObject({ rows: 3, precision: 1 });
    expect(first?.recall).toBeCloseTo(2 / 3, 9);
  });

  test('show what a threshold costs and gains', () => {
    const at = (least: number) => scores.thresholds.find((one) => one.least === least);
    expect(at(0)).toMatchObject({ coverage: 1, precision: 0.75, topThree: 1 });
    expect(at(0.6)).toMatchObject({ coverage: 0.75, precision: 1 });
  });

  test('are printed with every department and threshold', () => {
    const lines = describeScores(scores).split('\n');
    expect(lines[0]).toContain('accuracy 0.7500');
    expect(lines).toContain('| 甲 | 3 | 100.0 % | 66.7 % | 80.0 % |');
    expect(lines).toContain('| 0.60 | 75.0 % | 100.0 % | 100.0 % |');
  });
});

describe('calibration', () => {
  /** Right in nine of ten where the margin is wide, in half where it is narrow. */
  const answers: Answer[] = Array.from({ length: 200 }, (_, at) => {
    const isWide = at < 100;
    const isRight = isWide ? at % 10 !== 0 : at % 2 === 0;
    const margin = isWide ? 1 : 0.05;
    return {
      fold: 0,
      department: isRight ? '甲' : '乙',
      departments: ['甲', '乙'],
      margins: [margin, -margin],
    };
  });

  test('makes confidence the share of hits', () => {
    const { sharpness } = calibrate(answers, 0.85);
    const wide = 1 / (1 + Math.exp(-2 * sharpness));
    expect(wide).toBeGreaterThan(0.85);
    expect(wide).toBeLessThan(0.95);
  });

  test('sets the threshold where the wanted precision begins', () => {
    const { sharpness, leastConfidence } = calibrate(answers, 0.85);
    const narrow = 1 / (1 + Math.exp(-0.1 * sharpness));
    expect(leastConfidence).toBeGreaterThan(narrow);
    expect(leastConfidence).toBeLessThan(0.9);
  });

  test('suggests as little as it can when the wanted precision is out of reach', () => {
    expect(calibrate(answers, 1).leastConfidence).toBe(0.95);
  });
});
