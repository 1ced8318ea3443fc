import { SAVED_SETTINGS } from '../../devcloud/seed/settings';
import { STORIES } from '../../devcloud/seed/stories';
import { triage } from '../../domain/appeal/triage';
import { HELD_OUT } from './held-out';
import { type Judgement, judge } from './judge';
import { MESSAGES } from './messages';
import { HELD_OUT_FIRST } from './messages/held-out-first';
import { readMessages } from './messages/read-messages';
import { TUNING_FIRST } from './messages/tuning-first';
import { TUNING_SECOND } from './messages/tuning-second';

const SHOWN = 10;

/** What stands in the failure besides the number: the messages that went wrong, the worst first. */
function verdictOn({ wrong }: Judgement, isGood: boolean): string[] {
  return isGood ? [] : wrong.slice(0, SHOWN);
}

describe('the labelled set', () => {
  const judgement = judge(MESSAGES);

  test('is large, without doubles, and has each colour', () => {
    expect(MESSAGES.length).toBeGreaterThanOrEqual(420);
    expect(new Set(MESSAGES.map(({ text }) => text)).size).toBe(MESSAGES.length);
    expect(judgement.redByText.messages).toBeGreaterThanOrEqual(150);
    expect(judgement.overall.yellow.messages).toBeGreaterThanOrEqual(100);
    expect(judgement.overall.blue.messages).toBeGreaterThanOrEqual(100);
  });

  test.each([
    ['the whole set', judgement.overall.red],
    ['what the text alone makes red', judgement.redByText],
  ])('red over %s: recall ≥ 0.98, precision ≥ 0.85', (_, { recall, precision }) => {
    expect(verdictOn(judgement, recall >= 0.98 && precision >= 0.85)).toEqual([]);
  });

  test.each(['yellow', 'blue'] as const)('%s: recall and precision ≥ 0.9', (colour) => {
    const { recall, precision } = judgement.overall[colour];
    expect(verdictOn(judgement, recall >= 0.9 && precision >= 0.9)).toEqual([]);
  });
});

test('the messages that the rules were tuned on stay red: recall and precision ≥ 0.95', () => {
  const judgement = judge([...TUNING_FIRST, ...TUNING_SECOND, ...HELD_OUT_FIRST]);
  const { recall, precision } = judgement.redByText;
  expect(verdictOn(judgement, recall >= 0.95 && precision >= 0.95)).toEqual([]);
});

/** Reached: recall 0.985 (64 of 65), precision 0.914; looked at several times, never tuned on. A floor, not a goal. */
test('messages of another hand, never tuned on: red recall ≥ 0.97, precision ≥ 0.85', () => {
  const judgement = judge(HELD_OUT);
  const { recall, precision } = judgement.redByText;
  expect(verdictOn(judgement, recall >= 0.97 && precision >= 0.85)).toEqual([]);
});

/** What communities of the seeded city have added. */
const OWN_WORDS = SAVED_SETTINGS.flatMap(({ saves }) =>
  saves.lexicon.map(({ danger, ...entry }) => ({ ...entry, ...(danger && { danger }) })),
);

/** They are not trained on: the alarm reads them like those of a resident. */
test('every story of the seeded city has by its text the colour that it keeps unless staff change it', () => {
  const kept = STORIES.filter(({ steps }) => !steps.some(({ act }) => act === 'regrade'));
  const wrong = kept.flatMap(({ id, writes, ends }) => {
    const { priority, reasons } = triage({ ...writes, extraLexicon: OWN_WORDS });
    return priority === ends.priority ? [] : [{ id, priority, is: ends.priority, reasons }];
  });
  expect(kept.length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});

test.each([
  ['消防演练后有人晕倒', 'red'],
  ['适老化改造', 'blue'],
  ['水质检测的结果在哪儿能看到', 'blue'],
  ['没有 着火', 'blue'],
] as const)('「%s」 is %s', (text, colour) => {
  expect(judge([{ text, category: 'livelihood', colour, why: '已知错判' }]).wrong).toEqual([]);
});

test('a line that cannot be read is refused', () => {
  expect(() => readMessages('red nowhere | 火 | 着火了')).toThrow('unreadable message');
});
