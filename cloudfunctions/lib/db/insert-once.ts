import type { ErrorCode } from '../../../contract/action';
import { isDuplicate, type Refusal } from '../errors';
import type { Collection } from './collection';
import { type Transaction, transaction } from './transaction';

/**
 * For acts that are documents: a vote, a booking, a new thing. The id says which act it is, so a retry writes nothing.
 * Inserts the document and what goes with it in one transaction. Answers the document, or the earlier one of that id. With
 * a refusal of `also` it writes nothing.
 */
export async function insertOnceWith<T extends { _id: string }, C extends ErrorCode>(
  { name, find }: Collection<T>,
  document: T,
  also: (tx: Transaction) => Promise<Refusal<C> | null>,
): Promise<T | Refusal<C>> {
  try {
    return await transaction(async (tx) => {
      await tx.insert(name, document);
      return (await also(tx)) ?? document;
    });
  } catch (error) {
    const earlier = isDuplicate(error) ? await find(document._id) : null;
    if (!earlier) throw error;
    return earlier;
  }
}
