import type { RoleKey } from '../../../domain/people';
import { transaction } from '../../lib/db/transaction';
import { departures } from '../../lib/departures';
import { refuse } from '../../lib/errors';
import { type PersonRecord, peopleInRoles } from '../../lib/people';
import { idFrom } from '../../lib/seal';
import type { Handler } from '../../lib/serve';
import { handleOf, postsBelow, presentPosts } from '../posts-below';

/** `account.release`: the post and the order to hand over what was theirs in one transaction. */
export const release: Handler<'account.release'> = async (input, { me, now }) => {
  const key = input.key as RoleKey;
  const posts = await postsBelow(me);
  if (!posts.some((post) => post.key === key)) return refuse('FORBIDDEN');
  const id = idFrom('departure', me._id, input.idempotencyKey);
  const holders = await peopleInRoles([key]);
  const person = holders.find(({ _id }) => handleOf(_id) === input.handle);
  const order = { _id: id, subject: key, by: me._id, at: now };
  const values = { key, personId: person?._id ?? '', reason: input.reason };
  if (person) await takeFrom({ ...order, values });
  return { posts: await presentPosts(posts) };
};

/** Who does not hold it any more was released already: nothing to do. */
function takeFrom(order: Parameters<typeof departures.place>[1]) {
  const { key, personId } = order.values;
  return transaction(async (tx) => {
    const person = await tx.find<PersonRecord>('people', personId);
    if (!person?.roles.includes(key)) return;
    const roles = person.roles.filter((role) => role !== key);
    await tx.update<PersonRecord>('people', personId, { roles });
    await departures.place(tx, order);
  });
}
