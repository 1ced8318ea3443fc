import { Refusal } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { present } from '../presenter';
import { takePart } from '../take-part';

/** `appeal.follow` */
export const follow: Handler<'appeal.follow'> = async (input, call) => {
  const done = await takePart(call, { ...input, what: 'isFollowing' });
  return done instanceof Refusal ? done : present(done.appeal, call, done.standing);
};
