import { DANGER_NUMBERS, type DangerNumber } from '../vocabulary';

/** The kinds of words that ask for each number. */
const KINDS_OF_NUMBER: Readonly<Record<DangerNumber, readonly string[]>> = {
  '110': ['weapon', 'beat', 'threat', 'indecent', 'jump', 'lost', 'silent'],
  '119': [
    'fire',
    'smoke',
    'gas',
    'blast',
    'chemical',
    'drown',
    'flood',
    'lift',
    'stuck',
    'collapse',
  ],
  '120': ['faint', 'seizure', 'wound', 'body', 'poison', 'crash', 'strike', 'device'],
};
/** As many kinds more than the next number must speak for one. */
const LEAD = 2;

/** The number that clearly more kinds of words speak for than for any other; else null. */
export function numberOf(kinds: readonly string[]): DangerNumber | null {
  const counts = DANGER_NUMBERS.map((number) => ({
    number,
    count: kinds.filter((kind) => KINDS_OF_NUMBER[number].includes(kind)).length,
  })).sort((one, other) => other.count - one.count);
  const [best, next] = counts;
  if (best === undefined || next === undefined || best.count < next.count + LEAD) return null;
  return best.number;
}
