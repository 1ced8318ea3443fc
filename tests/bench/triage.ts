import { PRIORITIES } from '../../domain/priority';
import { HELD_OUT } from '../triage/held-out';
import { judge, type Score } from '../triage/judge';
import { MESSAGES } from '../triage/messages';
import type { LabelledMessage } from '../triage/messages/read-messages';

/** One line of `npm run bench`; the unit is always per cent. */
export interface TriageMeasurement {
  name: string;
  value: number;
  unit: '%';
}

/** Precision and recall of the colours on the labelled and on the held-out set. */
export function measureTriage(): TriageMeasurement[] {
  return [...measure('labelled', MESSAGES), ...measure('held out', HELD_OUT)];
}

function measure(set: string, messages: readonly LabelledMessage[]): TriageMeasurement[] {
  const { overall, redByText } = judge(messages);
  return [
    ...linesOf(`${set}: red by text`, redByText),
    ...PRIORITIES.flatMap((colour) => linesOf(`${set}: ${colour}`, overall[colour])),
  ];
}

function linesOf(name: string, { messages, precision, recall }: Score): TriageMeasurement[] {
  const title = `triage, ${name} (${messages})`;
  return [
    { name: `${title}, precision`, value: 100 * precision, unit: '%' },
    { name: `${title}, recall`, value: 100 * recall, unit: '%' },
  ];
}
