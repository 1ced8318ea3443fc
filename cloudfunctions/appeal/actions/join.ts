import { Refusal } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { takePart } from '../act/take-part';
import { present } from '../present/appeal';

/** `appeal.join` */
export const join: Handler<'appeal.join'> = async (input, call) => {
  const done = await takePart(call, { ...input, what: 'hasJoined' });
  return done instanceof Refusal ? done : present(done.appeal, call, done.standing);
};
