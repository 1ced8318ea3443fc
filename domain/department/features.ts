import { normalise } from '../text/normalise';

/** What a message is judged by: its text, as the resident wrote it. */
export interface Message {
  title?: string | null;
  content: string;
}

/** A sparse vector: `values[i]` stands at bucket `indices[i]`; buckets ascend. */
export interface Features {
  indices: Uint32Array;
  values: Float64Array;
}

/** How many buckets, and how long the longest n-gram is; a model is valid only with its own. */
export interface FeatureSpace {
  /** A power of two. */
  buckets: number;
  /** 2: single characters and pairs; 3: triples too. */
  longestGram: number;
}

/** Two hash seeds: what stands in a title counts by itself, and once more as part of the text. */
const SEED_OF_TEXT = 0x811c9dc5;
const SEED_OF_TITLE = 0x2f0b4c47;
const FNV_PRIME = 0x01000193;

/** Hashed character n-grams with 1 + ln(count) each (sublinear); the same on every machine. */
export function extractFeatures(message: Message, space: FeatureSpace): Features {
  const counts = new Map<number, number>();
  const title = normaliseText(message.title ?? '');
  countGrams(`${title} ${normaliseText(message.content)}`, SEED_OF_TEXT, space, counts);
  countGrams(title, SEED_OF_TITLE, space, counts);
  const indices = Uint32Array.from(counts.keys()).sort();
  const values = Float64Array.from(indices, (index) => 1 + Math.log(counts.get(index) ?? 1));
  return { indices, values };
}

/** Weighs each bucket by how rare it is, and scales the whole to length 1; empty stays empty. */
export function weighFeatures({ indices, values }: Features, rarity: Uint8Array): Features {
  const weighed = values.map((value, at) => value * (rarity[indices[at] ?? 0] ?? 0));
  const length = Math.sqrt(weighed.reduce((sum, value) => sum + value * value, 0));
  return { indices, values: length === 0 ? weighed : weighed.map((value) => value / length) };
}

/** One form for what reads the same: width and case folded, figures alike, all else one space. */
export function normaliseText(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '0')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An n-gram that crosses a space joins words that do not belong together, so it is left out. */
function countGrams(
  text: string,
  seed: number,
  { buckets, longestGram }: FeatureSpace,
  counts: Map<number, number>,
): void {
  for (let start = 0; start < text.length; start++) {
    let hash = seed;
    const end = Math.min(text.length, start + longestGram);
    for (let at = start; at < end && text[at] !== ' '; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
      const bucket = mix(hash) & (buckets - 1);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  }
}

/** The finish of MurmurHash3: every bit of the hash reaches the low bits that choose the bucket. */
function mix(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
