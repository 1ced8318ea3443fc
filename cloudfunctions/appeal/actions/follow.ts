import type { Handler } from '../../lib/serve';
import { takePartAndShow } from '../act/show-part';

/** `appeal.follow` */
export const follow: Handler<'appeal.follow'> = (input, call) =>
  takePartAndShow(call, { ...input, what: 'isFollowing' });
