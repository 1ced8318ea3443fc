import type { Handler } from '../../lib/serve';
import { handTo } from '../act/hand-to';

/** `appeal.transfer` */
export const transfer: Handler<'appeal.transfer'> = (input, call) =>
  handTo(call, 'transfer', input);
