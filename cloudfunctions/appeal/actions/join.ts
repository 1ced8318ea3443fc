import type { Handler } from '../../lib/serve';
import { takePartAndShow } from '../act/show-part';

/** `appeal.join` */
export const join: Handler<'appeal.join'> = (input, call) =>
  takePartAndShow(call, { ...input, what: 'hasJoined' });
