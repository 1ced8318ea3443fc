import { conceptsOf } from './concepts';
import { withoutFillers } from './fillers';
import { weightOfKey } from './rarity';
import { type Run, runsOf } from './runs';

/** What keys of this kind begin with; with a `~` they stand for a thing, however it is called. */
const PREFIX = 't:';
const MOST_KEYS = 120;
const MOST_ASKED = 4;
/** A text of up to so many pairs shares few of them with another, and is looked for by things, too. */
const SHORT = 24;
const FOR_SHORT = { keys: 10, things: 3 } as const;
/** A long one has rare words to share; more keys would only find more of what is not the same. */
const FOR_LONG = { keys: 5, things: 0 } as const;
/** Everything up to here is found by any part of it, however long the text goes on. */
const HEAD = 100;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 20;

interface Gram {
  gram: string;
  at: number;
}

/**
 * The keys an appeal is found by: pairs of Han characters and whole words, of its first hundred characters all, of
 * the rest the most telling; then the things it speaks of. Give what its readers may see: whatever is in here can
 * be searched for.
 */
export function searchKeys(text: string): string[] {
  const grams = gramsOf(runsOf(text));
  const head = grams.filter(({ at }) => at < HEAD);
  const rest = mostTelling(grams.filter(({ at }) => at >= HEAD));
  const things = conceptKeys(text).slice(0, MOST_KEYS - HEAD);
  const written = keysOf([...head, ...rest]).slice(0, MOST_KEYS - things.length);
  return [...written, ...things];
}

/**
 * The keys that must all be there for the words of a search box, the rarest; none for a single Han character. What
 * stands at an end may be cut off there: beside Han characters only their pairs count then.
 */
export function queryKeys(words: string): string[] {
  const runs = runsOf(words);
  const han = runs.filter(({ kind }) => kind === 'han').flatMap(({ characters }) => characters);
  const sure =
    han.length > 1
      ? runs.filter(({ kind, characters, isInside }) => isInside || isPairs(kind, characters))
      : runs.filter(({ kind }) => kind === 'word');
  return unique(keysOf(mostTelling(gramsOf(sure)))).slice(0, MOST_ASKED);
}

/** The keys to look for others of the same by: the ones that tell most of the matter. */
export function tellingKeys(text: string): string[] {
  const known = new Set(searchKeys(text));
  const grams = gramsOf(runsOf(withoutFillers(text))).filter(({ gram }) => weightOfKey(gram) > 0);
  const most = grams.length > SHORT ? FOR_LONG : FOR_SHORT;
  const things = conceptKeys(text).slice(0, most.things);
  return [...things, ...keysOf(mostTelling(grams))]
    .filter((key) => known.has(key))
    .slice(0, most.keys);
}

function isPairs(kind: Run['kind'], characters: readonly string[]): boolean {
  return kind === 'han' && characters.length > 1;
}

function gramsOf(runs: readonly Run[]): Gram[] {
  return runs.flatMap(({ kind, characters, start }) => {
    if (isPairs(kind, characters))
      return characters.slice(1).map((second, at) => ({
        gram: `${characters[at]}${second}`,
        at: start + at,
      }));
    const isKey = kind === 'han' || isWord(characters.length);
    return isKey ? [{ gram: characters.join(''), at: start }] : [];
  });
}

function isWord(length: number): boolean {
  return length >= SHORTEST_WORD && length <= LONGEST_WORD;
}

/** The heaviest first, those said again before those said once; among equals the earlier. */
function mostTelling(grams: readonly Gram[]): Gram[] {
  const times = new Map<string, number>();
  for (const { gram } of grams) times.set(gram, (times.get(gram) ?? 0) + 1);
  return [...times]
    .map(([gram, count]) => ({ gram, weight: weightOfKey(gram) * (1 + Math.log(count)) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ gram }, at) => ({ gram, at }));
}

function keysOf(grams: readonly Gram[]): string[] {
  return unique(grams.map(({ gram }) => `${PREFIX}${gram}`));
}

function conceptKeys(text: string): string[] {
  return conceptsOf(text).map((name) => `${PREFIX}~${name}`);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
