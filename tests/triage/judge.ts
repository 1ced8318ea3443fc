import { BASE_PRIORITY, triage } from '../../domain/appeal/triage';
import { PRIORITIES, type Priority } from '../../domain/priority';
import type { LabelledMessage } from './messages/read-messages';

/** Counts of one colour; the ratios are 1 where there was nothing to find, or nothing was found. */
export interface Score {
  messages: number;
  precision: number;
  recall: number;
}

export interface Judgement {
  overall: Record<Priority, Score>;
  /** Over the messages whose category alone is not red: the text must do the work. */
  redByText: Score;
  /** A missed red first, then what was called red for nothing, then the rest. */
  wrong: string[];
}

interface Verdict {
  message: LabelledMessage;
  given: Priority;
}

/** Runs triage over labelled messages and compares its colours with theirs. */
export function judge(messages: readonly LabelledMessage[]): Judgement {
  const verdicts = messages.map((message) => ({ message, given: colourOf(message) }));
  const byText = verdicts.filter(({ message }) => BASE_PRIORITY[message.category] !== 'red');
  return {
    overall: {
      blue: scoreOf('blue', verdicts),
      yellow: scoreOf('yellow', verdicts),
      red: scoreOf('red', verdicts),
    },
    redByText: scoreOf('red', byText),
    wrong: describeWrong(verdicts),
  };
}

function colourOf({ category, text }: LabelledMessage): Priority {
  return triage({ category, content: text }).priority;
}

function scoreOf(colour: Priority, verdicts: readonly Verdict[]): Score {
  const wanted = verdicts.filter(({ message }) => message.colour === colour);
  const given = verdicts.filter((verdict) => verdict.given === colour);
  const right = wanted.filter((verdict) => verdict.given === colour).length;
  return {
    messages: wanted.length,
    precision: ratio(right, given.length),
    recall: ratio(right, wanted.length),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function describeWrong(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ message, given }) => message.colour !== given)
    .sort((one, other) => gravityOf(other) - gravityOf(one))
    .map(({ message, given }) => {
      const { category, colour, why, text } = message;
      return `${category} 「${text}」 is ${colour} (${why}), not ${given}`;
    });
}

function gravityOf({ message, given }: Verdict): number {
  const steps = PRIORITIES.indexOf(message.colour) - PRIORITIES.indexOf(given);
  if (message.colour === 'red') return 10 + steps;
  return given === 'red' ? 5 - steps : Math.abs(steps);
}
