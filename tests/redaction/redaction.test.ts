import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeRedaction, type RedactionScore } from './judge-redaction';
import { CORPUS, readCorpus } from './read-corpus';

/** A kind with fewer pieces is judged in the whole only: one miss would decide. */
const ENOUGH = 20;
const RECALL = 0.98;
const PRECISION = 0.97;

const wrongOf = ({ recall, precision, wrong }: RedactionScore) =>
  recall >= RECALL && precision >= PRECISION ? [] : wrong;

describe('the corpus', () => {
  const { overall, kinds } = judgeRedaction(CORPUS);

  test('is large, without doubles, half of it harmless, with enough of every kind', () => {
    const texts = CORPUS.map(({ text }) => text);
    const harmless = CORPUS.filter(({ spans }) => spans.length === 0);
    expect(texts.length).toBeGreaterThanOrEqual(600);
    expect(new Set(texts).size).toBe(texts.length);
    expect(harmless.length / texts.length).toBeGreaterThan(0.48);
    expect(harmless.length / texts.length).toBeLessThan(0.58);
    expect(kinds.filter(({ labelled }) => labelled < ENOUGH)).toEqual([]);
  });

  test(`over all: recall ≥ ${RECALL}, precision ≥ ${PRECISION}`, () => {
    expect(wrongOf(overall)).toEqual([]);
  });

  test.each(kinds)(`$kind: recall ≥ ${RECALL}, precision ≥ ${PRECISION}`, (score) => {
    expect(wrongOf(score)).toEqual([]);
  });
});

describe('the judge', () => {
  const phone = '13803961457';
  const scoreOf = (text: string, pieces: readonly string[]) =>
    judgeRedaction([{ text, spans: pieces.map((piece) => ['phone', piece] as const) }]).overall;

  test('counts a piece that is hidden only in part as missed, and the find as right', () => {
    expect(scoreOf(`电话${phone}周一打`, [`${phone}周一`])).toMatchObject({
      recall: 0,
      precision: 1,
    });
  });

  test('counts a find that hides another letter as wrong', () => {
    expect(scoreOf(`电话${phone}`, [phone.slice(1)])).toMatchObject({ recall: 1, precision: 0 });
  });

  test('lets signs around a piece be hidden or not', () => {
    expect(scoreOf(`电话(138)03961457`, ['138)03961457'])).toMatchObject({
      recall: 1,
      precision: 1,
    });
  });
});

test('a line whose pieces do not stand in its text is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redaction-'));
  writeFileSync(join(folder, 'wrong.jsonl'), '{"text": "没有", "spans": [["phone", "138"]]}\n');
  expect(() => readCorpus(folder)).toThrow('unreadable line');
  rmSync(folder, { recursive: true });
});
