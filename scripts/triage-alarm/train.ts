import { alarmOf } from '../../domain/appeal/alarm/alarm';
import { featuresOf, kindsOf } from '../../domain/appeal/alarm/features';
import { type AlarmModel, marginOf, type StoredAlarmModel } from '../../domain/appeal/alarm/model';
import { numberOf } from '../../domain/appeal/alarm/number';
import { LEXICON } from '../../domain/appeal/lexicon';
import { clausesOf, findEntry } from '../../domain/appeal/lexicon/match';
import { fitAlarm, modelsOfOthers, storeAlarm } from './fit';
import { type AlarmRow, alarmRows } from './rows';

const FOLDS = 5;
const SEED = 1;
/** The margin is the lowest at which lexicon and alarm together are right so often on unseen rows. */
const LEAST_PRECISION = 0.91;
const MARGINS = Array.from({ length: 121 }, (_, step) => Math.round(60 - step) / 100);

interface Verdict {
  row: AlarmRow;
  margin: number;
  isByLexicon: boolean;
}

/** The model of all our sentences, with what cross-validation says of its like. */
export function trainAlarm(): { stored: StoredAlarmModel; report: string[] } {
  const rows = alarmRows();
  const judged = modelsOfOthers(rows, FOLDS, SEED).flatMap((model, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ row, model }];
  });
  const verdicts = judged.map(({ row, model }) => ({
    row,
    margin: marginOf(model, featuresOf(row.text)),
    isByLexicon: isRedByLexicon(row.text),
  }));
  const leastMargin = leastMarginOf(verdicts);
  const stored = storeAlarm({ ...fitAlarm(rows, SEED), leastMargin });
  const sentences = verdicts.filter(({ row }) => row.story === undefined);
  const stories = storiesOf(judged, leastMargin);
  return { stored, report: describe([...sentences, ...stories], leastMargin) };
}

/** Each text of several sentences as a whole, by the alarm as it reads them: passage by passage. */
function storiesOf(
  judged: readonly { row: AlarmRow; model: AlarmModel }[],
  leastMargin: number,
): Verdict[] {
  const stories = new Map(judged.map((one) => [one.row.story, one]));
  return [...stories].flatMap(([text, { row, model }]) => {
    if (text === undefined) return [];
    const isAlarm = alarmOf(text, { ...model, leastMargin }) !== null;
    const margin = isAlarm ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    return [{ row: { ...row, text }, margin, isByLexicon: isRedByLexicon(text) }];
  });
}

function isRedByLexicon(text: string): boolean {
  const clauses = clausesOf(text);
  return LEXICON.some((entry) => entry.priority === 'red' && findEntry(entry, clauses) !== null);
}

function leastMarginOf(verdicts: readonly Verdict[]): number {
  const good = MARGINS.filter((margin) => {
    const red = verdicts.filter((verdict) => verdict.isByLexicon || verdict.margin > margin);
    return red.filter(({ row }) => row.isRed).length >= LEAST_PRECISION * red.length;
  });
  return Math.min(...good, ...MARGINS.slice(0, 1));
}

function describe(verdicts: readonly Verdict[], leastMargin: number): string[] {
  const sets = [...new Set(verdicts.map(({ row }) => row.set))];
  const isAlarm = ({ margin }: Verdict) => margin > leastMargin;
  const readers = {
    'lexicon alone': ({ isByLexicon }: Verdict) => isByLexicon,
    'alarm alone': isAlarm,
    'lexicon or alarm': (verdict: Verdict) => verdict.isByLexicon || isAlarm(verdict),
  };
  const lines = Object.entries(readers).flatMap(([reader, isRed]) => [
    scoreLine(`${reader}, all`, verdicts, isRed),
    scoreLine(
      `${reader}, sentences`,
      verdicts.filter(({ row }) => row.story === undefined),
      isRed,
    ),
    ...sets.map((set) =>
      scoreLine(
        `${reader}, ${set}`,
        verdicts.filter(({ row }) => row.set === set),
        isRed,
      ),
    ),
  ]);
  return [
    `${verdicts.length} texts, ${FOLDS}-fold cross-validation, int8; alarms above ${leastMargin}`,
    ...lines,
    describeNumbers(verdicts),
  ];
}

function scoreLine(
  name: string,
  verdicts: readonly Verdict[],
  isRed: (verdict: Verdict) => boolean,
): string {
  const given = verdicts.filter(isRed);
  const wanted = verdicts.filter(({ row }) => row.isRed);
  const right = given.filter(({ row }) => row.isRed).length;
  const share = (whole: number) => (whole === 0 ? '  –  ' : (right / whole).toFixed(3));
  const counts = `${right} of ${wanted.length} red, ${given.length - right} too many`;
  return `${name.padEnd(32)} precision ${share(given.length)} recall ${share(wanted.length)} (${counts})`;
}

/** How often the kinds of words name a number, and how often that of the sentence's text. */
function describeNumbers(verdicts: readonly Verdict[]): string {
  const numbered = verdicts.filter(({ row }) => row.number !== undefined);
  const named = numbered.flatMap(({ row }) => {
    const number = numberOf(kindsOf(row.text));
    return number === null ? [] : [number === row.number];
  });
  const right = named.filter((isRight) => isRight).length;
  return `numbers: named for ${named.length} of ${numbered.length}, ${right} as the text's heading`;
}
