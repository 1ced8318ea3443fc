import { writeFileSync } from 'node:fs';
import { runsOf } from '../domain/appeal/similarity/runs';
import { MESSAGES } from '../tests/triage/messages';
import { TUNING_FIRST } from '../tests/triage/messages/tuning-first';
import { TUNING_SECOND } from '../tests/triage/messages/tuning-second';
import { ownSentences, ownTerms } from './department/own-rows';

/** Counts, in texts of our own, how rare groups of characters are: `tsx scripts/similarity-terms.ts`. */
const OUT = 'domain/appeal/similarity/rarity.json';
const LONGEST = 3;
/** How many texts must have a gram of one, two, three characters, for it to be stored. */
const LEAST = [2, 4, 6] as const;
/** Rarities are rounded to this, so that grams share levels. */
const STEP = 0.4;

function run(): void {
  const texts = ownTexts();
  const found = countTexts(texts);
  const levels = new Map<number, string[]>();
  for (const [gram, count] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (count < (LEAST[gram.length - 1] ?? Number.POSITIVE_INFINITY)) continue;
    const rarity = Math.round(Math.log((texts.length + 1) / (count + 1)) / STEP);
    const grams = levels.get(rarity) ?? Array.from({ length: LONGEST }, () => '');
    grams[gram.length - 1] += gram;
    levels.set(rarity, grams);
  }
  const stored = {
    unseen: round(Math.log(texts.length + 1)),
    levels: [...levels]
      .sort(([one], [other]) => one - other)
      .map(([rarity, [one = '', two = '', three = '']]) => ({
        rarity: round(rarity * STEP),
        grams: { one, two, three },
      })),
  };
  const written = `${JSON.stringify(stored, null, 2)}\n`;
  writeFileSync(OUT, written);
  console.log(`${texts.length} texts, ${OUT}: ${Math.ceil(Buffer.byteLength(written) / 1024)} KiB`);
}

function ownTexts(): string[] {
  const rows = [...ownSentences(), ...ownTerms()].map(({ content }) => content);
  const messages = [...MESSAGES, ...TUNING_FIRST, ...TUNING_SECOND].map(({ text }) => text);
  return [...rows, ...messages];
}

/** How many texts have each gram; only Han of two bytes, so that a gram is as long as it looks. */
function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const gram of gramsOf(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const { kind, characters } of runsOf(text))
    for (let start = 0; kind === 'han' && start < characters.length; start++)
      for (let length = 1; length <= LONGEST && start + length <= characters.length; length++)
        grams.add(characters.slice(start, start + length).join(''));
  return grams;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

run();
