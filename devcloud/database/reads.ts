import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request made the database look at, found by an index or not, answered or not. */
export interface Reads {
  documents: number;
}

const current = new AsyncLocalStorage<Reads>();

/** Does `work`; every document that is looked at for it is counted in `reads`. */
export function countReads<Result>(reads: Reads, work: () => Result): Result {
  return current.run(reads, work);
}

/** One document more was looked at. */
export function noteRead(): void {
  const reads = current.getStore();
  if (reads) reads.documents += 1;
}
