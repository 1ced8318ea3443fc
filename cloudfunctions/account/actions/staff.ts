import { refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { postsBelow, presentPosts } from '../posts-below';

/** `account.staff` */
export const staff: Handler<'account.staff'> = async (_input, { me }) => {
  const posts = await postsBelow(me);
  return posts.length === 0 ? refuse('FORBIDDEN') : { posts: await presentPosts(posts) };
};
