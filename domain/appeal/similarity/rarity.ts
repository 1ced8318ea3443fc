import { COMMON } from './common';
import { FILLERS } from './fillers';
import stored from './rarity.json';

/** Grams of up to three Han characters, by how many texts of ours have them. */
interface StoredRarity {
  /** Of a gram that stands in none of the levels. */
  unseen: number;
  /** Grams of one, two and three characters, each kind one after another. */
  levels: { rarity: number; grams: { one: string; two: string; three: string } }[];
}

/** The highest there is. */
export const RARITY_OF_UNSEEN = stored.unseen;
/** Figures and short codes are years, amounts, times of day, doors. */
const FIGURES = /^[0-9]+$|^[0-9a-z]{2,3}$/;
const RARITY = readRarity(stored);
const COMMON_RANKS = new Map(Array.from(COMMON, (character, at) => [character, at + 1]));
const FILLER_PAIRS = new Set(FILLERS.flatMap(pairsOf));

/** ln of how many texts there are for each one that has the gram: what finding it again says. */
function rarityOf(gram: string): number {
  return RARITY.get(gram) ?? RARITY_OF_UNSEEN;
}

/** How much a key tells of the matter: a pair of characters or a word; 0 is nothing at all. */
export function weightOfKey(gram: string): number {
  if (FILLER_PAIRS.has(gram)) return 0;
  const weight = weightOfGram(gram);
  return Array.from(gram).length === 1 ? weight / 2 : weight;
}

/** How much a gram tells, as rarity: half of it by its characters, which keeps 了我 below 滑梯. */
export function weightOfGram(gram: string): number {
  if (FIGURES.test(gram)) return RARITY_OF_UNSEEN / 2;
  const characters = Array.from(gram);
  const single = characters.reduce((sum, one) => sum + characterRarity(one), 0) / characters.length;
  return characters.length === 1 ? single : (rarityOf(gram) + single) / 2;
}

/** The lower of what our texts and all writing say: ours are few, and about few things. */
function characterRarity(character: string): number {
  const rank = COMMON_RANKS.get(character);
  const common = rank === undefined ? RARITY_OF_UNSEEN : Math.log(rank);
  return Math.min(common, rarityOf(character));
}

function readRarity({ levels }: StoredRarity): ReadonlyMap<string, number> {
  const rarities = new Map<string, number>();
  for (const { rarity, grams } of levels) {
    [grams.one, grams.two, grams.three].forEach((joined, shorter) => {
      for (let at = 0; at < joined.length; at += shorter + 1)
        rarities.set(joined.slice(at, at + shorter + 1), rarity);
    });
  }
  return rarities;
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
