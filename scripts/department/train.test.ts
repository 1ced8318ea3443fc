import { extractFeatures, weighFeatures } from '../../domain/department/features';
import { readModel, suggest } from '../../domain/department/model';
import { STARTER_MODEL } from '../../domain/department/starter-model';
import stored from '../../domain/department/starter-model.json';
import { answerRows, assignFolds } from './cross-validate';
import { type FittedModel, fitModel, quantise } from './fit-model';
import { ownSentences, ownTerms } from './own-rows';
import type { LabelledRow } from './rows';
import { decide } from './solve-svm';
import { TEXTS } from './texts';
import { TERMS } from './texts/terms';
import { storeModel, train } from './train';

const SETTINGS = { buckets: 4096, longestGram: 2, seed: 1 };

/** Two departments with words of their own, in front of words that both use. */
const SYNTHETIC: LabelledRow[] = Array.from({ length: 60 }, (_, at) => {
  const isWater = at % 2 === 0;
  const content = `${isWater ? '停水' : '噪音'}已经${['一', '两', '三', '四', '五'][at % 5]}天了`;
  return { title: '', content, department: isWater ? '供水' : '环保', group: String(at) };
});

const bestOf = (margins: readonly number[], departments: readonly string[]) =>
  departments[margins.indexOf(Math.max(...margins))];

function accuracyBeforeRounding(fitted: FittedModel, rows: readonly LabelledRow[]): number {
  const hits = rows.filter((row) => {
    const features = weighFeatures(extractFeatures(row, fitted), fitted.rarity);
    const margins = fitted.decisions.map((decision) => decide(decision, features));
    return bestOf(margins, fitted.departments) === row.department;
  });
  return hits.length / rows.length;
}

function accuracyOfInt8(fitted: FittedModel, rows: readonly LabelledRow[]): number {
  const answers = answerRows(quantise(fitted), rows);
  const hits = answers.filter(
    ({ department, departments, margins }) => bestOf(margins, departments) === department,
  );
  return hits.length / rows.length;
}

describe('the trainer', () => {
  test('learns a separable set perfectly', () => {
    const { model, scores } = train(SYNTHETIC, { ...SETTINGS, folds: 5, precision: 0.95 });
    expect(scores.accuracy).toBe(1);
    expect(scores.macroF1).toBe(1);
    expect(suggest(model, { content: '又停水了' })[0]?.department).toBe('供水');
    expect(suggest(model, { content: '隔壁噪音大' })[0]?.department).toBe('环保');
  });

  test('learns nothing where departments are drawn by lot', () => {
    const lots = SYNTHETIC.map((row, at) => ({ ...row, department: at % 4 < 2 ? '甲' : '乙' }));
    const { scores } = train(lots, { ...SETTINGS, folds: 5, precision: 0.95 });
    expect(scores.accuracy).toBeLessThan(0.75);
  });

  test('gives the same bytes for the same seed', () => {
    const storedBytes = () => JSON.stringify(storeModel(quantise(fitModel(SYNTHETIC, SETTINGS))));
    expect(storedBytes()).toBe(storedBytes());
  });

  test('a stored model answers as the one it was stored from', () => {
    const { model } = train(SYNTHETIC, { ...SETTINGS, folds: 5, precision: 0.95 });
    const again = readModel(storeModel(model));
    expect([...again.weights]).toEqual([...model.weights]);
    expect(suggest(again, { content: '停水' })[0]?.department).toBe('供水');
  });

  test('refuses rows of one department', () => {
    const water = SYNTHETIC.filter((row) => row.department === '供水');
    expect(() => fitModel(water, SETTINGS)).toThrow('two departments');
  });

  test('int8 weights lose less than 0.01 accuracy on unseen own sentences', () => {
    const rows = ownSentences();
    const foldOf = assignFolds(rows, 5, 1);
    const isUnseen = (row: LabelledRow) => foldOf.get(row.group) === 0;
    const unseen = rows.filter(isUnseen);
    const seen = [...rows.filter((row) => !isUnseen(row)), ...ownTerms()];
    const fitted = fitModel(seen, { ...SETTINGS, buckets: 16384 });
    const before = accuracyBeforeRounding(fitted, unseen);
    expect(before).toBeGreaterThan(0.8);
    expect(before - accuracyOfInt8(fitted, unseen)).toBeLessThan(0.01);
  });
});

describe('our own texts', () => {
  test('are at least 40 different sentences for every department, none in two', () => {
    const all = TEXTS.flatMap(({ sentences }) => sentences);
    for (const { sentences } of TEXTS) expect(new Set(sentences).size).toBeGreaterThanOrEqual(40);
    expect(new Set(all).size).toBe(all.length);
  });

  test('have words for exactly the departments they have sentences for', () => {
    const departments = TEXTS.map(({ department }) => department);
    expect(Object.keys(TERMS)).toEqual(departments);
  });

  test('give the starter model that is in the repository, byte for byte', () => {
    const training = { buckets: 16384, longestGram: 2, seed: 1, folds: 5, precision: 0.98 };
    const { model, scores } = train(ownSentences(), training, ownTerms());
    expect(JSON.stringify(storeModel(model)) === JSON.stringify(stored)).toBe(true);
    expect(scores.accuracy).toBeGreaterThan(0.85);
    expect(STARTER_MODEL.leastConfidence).toBe(model.leastConfidence);
  });
});
