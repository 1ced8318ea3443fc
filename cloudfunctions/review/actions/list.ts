import { MOST_WAITING } from '../../../domain/review/waiting';
import { command } from '../../lib/cloud';
import { refuse } from '../../lib/errors';
import { pageOf } from '../../lib/paging';
import { reviews } from '../../lib/review/record';
import type { Handler } from '../../lib/serve';
import { communitiesOf } from '../access';
import { presentReview } from '../present';

/** `review.list` */
export const list: Handler<'review.list'> = async ({ cursor, limit }, call) => {
  const communities = communitiesOf(call.me);
  if (communities.length === 0) return refuse('FORBIDDEN');
  const theirs = { communityId: command.in(communities), state: 'waiting' };
  const beyond = cursor ? { urgency: command.gt(cursor) } : {};
  const [found, waiting] = await Promise.all([
    reviews.list({ ...theirs, ...beyond }, { orderBy: ['urgency', 'asc'], limit: limit + 1 }),
    reviews.parts(theirs, { orderBy: ['urgency', 'asc'], limit: MOST_WAITING }, { at: true }),
  ]);
  const { page, nextCursor } = pageOf(found, limit, ({ urgency }) => urgency);
  return {
    items: page.map((review) => presentReview(review, call)),
    waiting: waiting.length,
    nextCursor,
  };
};
