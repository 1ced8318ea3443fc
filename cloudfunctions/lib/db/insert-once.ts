import { isDuplicate } from '../errors';
import type { Collection } from './collection';
import { type Transaction, transaction } from './transaction';

/**
 * For acts that are documents: a vote, a booking, a new thing. The id says which act it is, so a retry writes nothing.
 * Inserts the document and what goes with it in one transaction. Answers the document, or the earlier one of that id.
 */
export async function insertOnceWith<T extends { _id: string }>(
  { name, find }: Collection<T>,
  document: T,
  also: (tx: Transaction) => Promise<void>,
): Promise<T> {
  try {
    return await transaction(async (tx) => {
      await tx.insert(name, document);
      await also(tx);
      return document;
    });
  } catch (error) {
    const earlier = isDuplicate(error) ? await find(document._id) : null;
    if (!earlier) throw error;
    return earlier;
  }
}
