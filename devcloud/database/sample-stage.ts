import { failRequest } from '../wire/cloud-error';
import { type Fields, isFields } from './document';

/** `$sample` takes the same documents of the same input, so that a failing run can be repeated. */
export function sample(documents: readonly Fields[], value: unknown): Fields[] {
  const size = isFields(value) ? value.size : undefined;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1)
    throw failRequest('size argument to $sample must be a positive whole number');
  const random = randomFrom(documents.length);
  return documents
    .map((document) => ({ document, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
    .map(({ document }) => document);
}

/** Makes pseudo-random numbers from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
