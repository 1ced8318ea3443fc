import { judgeRedaction } from '../redaction/judge-redaction';
import { CORPUS } from '../redaction/read-corpus';

/** One line of `npm run bench`; the unit is always per cent. */
export interface RedactionMeasurement {
  name: string;
  value: number;
  unit: '%';
}

/** How much of the personal data in the labelled texts is hidden, and how much of what is hidden is personal, by kind. */
export function measureRedaction(): RedactionMeasurement[] {
  const { overall, kinds } = judgeRedaction(CORPUS);
  return [{ kind: 'all kinds', ...overall }, ...kinds].flatMap(
    ({ kind, labelled, recall, precision }) => [
      { name: `redaction, ${kind} (${labelled}), recall`, value: 100 * recall, unit: '%' },
      { name: `redaction, ${kind} (${labelled}), precision`, value: 100 * precision, unit: '%' },
    ],
  );
}
