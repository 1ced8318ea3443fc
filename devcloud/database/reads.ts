import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The number of documents that the database looked at for one request. It counts them with and without an index, and
 * whether it returned them or not.
 */
export interface Reads {
  documents: number;
}

const current = new AsyncLocalStorage<Reads>();

/** Does `work` and counts in `reads` every document that the database looks at for it. */
export function countReads<Result>(reads: Reads, work: () => Result): Result {
  return current.run(reads, work);
}

/** Counts one more document. */
export function noteRead(): void {
  const reads = current.getStore();
  if (reads) reads.documents += 1;
}
