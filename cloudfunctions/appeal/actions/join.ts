import { Refusal } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { present } from '../presenter';
import { takePart } from '../take-part';

/** `appeal.join` */
export const join: Handler<'appeal.join'> = async (input, call) => {
  const done = await takePart(call, { ...input, what: 'hasJoined' });
  return done instanceof Refusal ? done : present(done.appeal, call, done.standing);
};
