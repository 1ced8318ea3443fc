import type { Category } from '../vocabulary';
import { areOpposed, conceptsOf } from './concepts';
import { type Marks, takeMarks, unlikeMarks } from './marks';
import { cosine, type Weights, weigh } from './weights';

/** What likeness is judged by. */
export interface Described {
  content: string;
  category: Category;
  gridId: string;
  placeText: string | null;
}

interface Read {
  described: Described;
  /** What it speaks of. */
  things: readonly string[];
  words: Weights;
  place: Weights;
  marks: Marks;
}

const MOST = 3;
/** Below this, two appeals are not offered as the same; chosen on the labelled pairs. */
const LEAST = 0.15;

/** Share of the likeness that the words give alone; the rest is for the surroundings. */
const WORDS_ALONE = 0.65;
/** What is left of likeness where they speak of things that exclude each other. */
const OPPOSED = 0.5;
const SURROUNDINGS = { category: 2, grid: 1, place: 2 } as const;

/** How much two appeals are one matter, 0 to 1: their words, and where and of what kind they are. */
export function likeness(one: Described, other: Described): number {
  return compare(read(one), read(other));
}

/** The candidates that are most like the draft, the best first; of equals the earlier. */
export function rankSimilar<T extends Described>(
  draft: Described,
  candidates: readonly T[],
  { most = MOST, least = LEAST }: { most?: number; least?: number } = {},
): { candidate: T; likeness: number }[] {
  const drafted = read(draft);
  return candidates
    .map((candidate) => ({ candidate, likeness: compare(drafted, read(candidate)) }))
    .filter((ranked) => ranked.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most);
}

function read(described: Described): Read {
  const content = takeMarks(described.content);
  const place = takeMarks(described.placeText ?? '');
  const things = conceptsOf(content.rest);
  return {
    described,
    things,
    words: weigh(content.rest, things),
    place: weigh(place.rest),
    marks: {
      building: [...content.marks.building, ...place.marks.building],
      unit: [...content.marks.unit, ...place.marks.unit],
      floor: [...content.marks.floor, ...place.marks.floor],
      room: [...content.marks.room, ...place.marks.room],
    },
  };
}

function compare(one: Read, other: Read): number {
  const share = WORDS_ALONE + (1 - WORDS_ALONE) * compareSurroundings(one, other);
  const elsewhere = unlikeMarks(one.marks, other.marks);
  const opposed = areOpposed(one.things, other.things) ? OPPOSED : 1;
  return cosine(one.words, other.words) * share * elsewhere * opposed;
}

/** What both are known to have, 1 where all of it is the same. */
function compareSurroundings(one: Read, other: Read): number {
  const isKind = one.described.category === other.described.category;
  const isGrid = one.described.gridId === other.described.gridId;
  const { category, grid, place } = SURROUNDINGS;
  const likePlace = comparePlaces(one, other);
  const known = category + grid + (likePlace === null ? 0 : place);
  return (category * Number(isKind) + grid * Number(isGrid) + place * (likePlace ?? 0)) / known;
}

/** `null` where a place is not told, so that nobody is unlike for leaving it out. */
function comparePlaces(one: Read, other: Read): number | null {
  if (one.described.placeText === other.described.placeText && one.described.placeText) return 1;
  const named = sharedMarks(one.marks, other.marks);
  if (one.place.length === 0 || other.place.length === 0) return named;
  return Math.max(cosine(one.place, other.place), named ?? 0);
}

/** 1 where both name the same building. */
function sharedMarks(one: Marks, other: Marks): number | null {
  return one.building.some((number) => other.building.includes(number)) ? 1 : null;
}
