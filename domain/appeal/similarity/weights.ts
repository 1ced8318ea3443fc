import { withoutFillers } from './fillers';
import { RARITY_OF_UNSEEN, weightOfGram } from './rarity';
import { runsOf } from './runs';

/** A text as a vector: the weight of each gram, and of each thing it speaks of. */
export interface Weights {
  of: ReadonlyMap<string, number>;
  /** Of the vector. */
  length: number;
}

/** Weight of grams of one, two and three characters. */
const BY_LENGTH = [1, 1, 0.3] as const;
/** How much more a rare gram counts than a common one: texts are short, and most of their grams are chance. */
const SHARPNESS = 2;
/** Weight of a thing, however it is called; a gram weighs at most 1. */
const THING = 2.5;

/** Weighs what a text says, without what people say whatever the matter, and the things it speaks of. */
export function weigh(text: string, things: readonly string[] = []): Weights {
  const weights = new Map<string, number>();
  for (const [gram, count] of countGrams(withoutFillers(text)))
    weights.set(gram, (1 + Math.log(count)) * weightOf(gram));
  for (const thing of things) weights.set(`~${thing}`, THING);
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  return { of: weights, length };
}

/** The cosine of two texts, 0 to 1; 0 where one of them says nothing. */
export function cosine(one: Weights, other: Weights): number {
  const [short, long] = one.of.size <= other.of.size ? [one, other] : [other, one];
  let product = 0;
  for (const [gram, weight] of short.of) product += weight * (long.of.get(gram) ?? 0);
  return product === 0 ? 0 : Math.min(1, product / (one.length * other.length));
}

function weightOf(gram: string): number {
  const told = (weightOfGram(gram) / RARITY_OF_UNSEEN) ** SHARPNESS;
  return told * (BY_LENGTH[Array.from(gram).length - 1] ?? 1);
}

function countGrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  for (const { kind, characters } of runsOf(text)) {
    if (kind === 'word') count(characters.join(''));
    else
      for (let start = 0; start < characters.length; start++)
        for (let end = start + 1; end <= Math.min(characters.length, start + 3); end++)
          count(characters.slice(start, end).join(''));
  }
  return counts;
}
