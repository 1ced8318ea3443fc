import fc from 'fast-check';
import { cpuTimeOf } from '../../tests/support/cpu-time';
import { LEXICON } from './lexicon';
import { triage } from './triage';

/** How many characters an appeal has at most. */
const LENGTH = 2000;
/** A rule without a bound takes three seconds and more for one of these texts. */
const MOST_MS = 1000;

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const read = (piece: string) => triage({ category: 'property', content: filled(piece) });

test.each(['人', '\ufdfa', '㍿', '没有人打', '假如着火'])(
  '「%s」 again and again takes no longer than any text',
  (piece) => {
    expect(cpuTimeOf(() => read(piece))).toBeLessThan(MOST_MS);
  },
);

test('one letter that stands for eighteen hides no danger behind it', () => {
  const content = `${'\ufdfa'.repeat(LENGTH - 4)}着火了！`;
  expect(triage({ category: 'property', content }).priority).toBe('red');
});

test('words of the lexicon and what stands around them, again and again, do not take long', () => {
  const words = LEXICON.flatMap((entry) => entry.words.map((word) => word.replaceAll('…', '人')));
  const around = ['没有', '假如', '人', '，', '。', ' ', '都', '\ufdfa', '吗'];
  const unit = fc.array(fc.constantFrom(...words, ...around), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(unit, (pieces) => {
      expect(cpuTimeOf(() => read(pieces.join('')))).toBeLessThan(MOST_MS);
    }),
    { numRuns: 30 },
  );
});
