import { Refusal } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { takePart } from '../act/take-part';
import { present } from '../present/appeal';

/** `appeal.follow` */
export const follow: Handler<'appeal.follow'> = async (input, call) => {
  const done = await takePart(call, { ...input, what: 'isFollowing' });
  return done instanceof Refusal ? done : present(done.appeal, call, done.standing);
};
