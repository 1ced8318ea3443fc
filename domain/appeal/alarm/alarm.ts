import { extractFeatures } from '../../department/features';
import { sentencesOf } from '../lexicon/match';
import type { DangerNumber } from '../vocabulary';
import stored from './alarm-model.json';
import { ALARM_SPACE, featuresOf, kindsOf } from './features';
import { KINDS } from './kinds';
import { type AlarmModel, marginOf, pushOf, readAlarmModel } from './model';
import { numberOf } from './number';

/** A text that reads like one that tells of danger. */
export interface Alarm {
  /** The words of the text that pushed most. */
  word: string;
  /** How far on the side of danger. */
  margin: number;
  /** Whom to call, only where the text is clear about it. */
  number: DangerNumber | null;
}

/** Trained by `npm run triage:alarm` on sentences of our own: docs/adr/0012. */
export const ALARM_MODEL = readAlarmModel(stored);

/** From this margin on a number to call is named, too. */
const SURE_MARGIN = 0.3;
/** The more passages were looked at before, the likelier one looks like danger by chance: it must be clearer. Measured: docs/adr/0012. */
const EACH_DOUBLING = 0.14;
/** Longer than what anybody reads at a glance; a longer sentence is cut, not refused. */
const MOST_LETTERS = 400;
const MOST_SENTENCES = 40;
const LONGEST_WORD = 8;
const LONGEST_GRAM = 3;
const PLEA = new RegExp(`${KINDS.help} ${KINDS.repair}`.split(' ').join('|'));

/**
 * The second reader of a text, for words that the lexicon does not hold: the sentence, or two in a row,
 * that reads most like danger; null where none does. A further sentence can only add to it.
 */
export function alarmOf(text: string, model: AlarmModel = ALARM_MODEL): Alarm | null {
  const alarms = passagesOf(text)
    .map((passage, at) => {
      const margin = marginOf(model, featuresOf(passage));
      const least = model.leastMargin + EACH_DOUBLING * Math.log2(at + 1);
      return { passage, margin, excess: margin - least };
    })
    .filter(({ excess }) => excess > 0)
    .sort((one, other) => other.excess - one.excess);
  const [first] = alarms;
  if (first === undefined) return null;
  const sure = alarms.filter(({ margin }) => margin >= SURE_MARGIN);
  const numbers = sure.map(({ passage }) => numberOf(kindsOf(passage)));
  const number = numbers.find((one) => one !== null) ?? null;
  return { word: wordOf(model, first.passage), margin: first.margin, number };
}

/** What is read as one, in this order: each sentence, and each with the one before. */
export function passagesOf(text: string): string[] {
  const sentences = sentencesOf(text)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.slice(0, MOST_LETTERS));
  return sentences.flatMap((sentence, at) =>
    at === 0 ? [sentence] : [`${sentences[at - 1]},${sentence}`, sentence],
  );
}

/** The part of a clause that pushes most; a plea to come tells staff nothing, so it comes last. */
function wordOf(model: AlarmModel, passage: string): string {
  const windows = passage.split(/[,\s]+/).flatMap((clause) => windowsOf(model, clause));
  const telling = windows.filter(({ text }) => !PLEA.test(text));
  return (telling.length > 0 ? telling : windows).reduce(
    (best, one) => (one.push > best.push ? one : best),
    { text: passage.slice(0, LONGEST_WORD), push: Number.NEGATIVE_INFINITY },
  ).text;
}

function windowsOf(model: AlarmModel, clause: string): { text: string; push: number }[] {
  const letters = [...clause];
  const pushes = letters.map((_, at) => {
    const gram = letters.slice(at, at + LONGEST_GRAM).join('');
    return pushOf(model, extractFeatures({ content: gram }, ALARM_SPACE));
  });
  const count = Math.max(1, letters.length - LONGEST_WORD + 1);
  return Array.from({ length: letters.length === 0 ? 0 : count }, (_, start) => ({
    text: letters.slice(start, start + LONGEST_WORD).join(''),
    push: pushes.slice(start, start + LONGEST_WORD).reduce((sum, push) => sum + push, 0),
  }));
}
