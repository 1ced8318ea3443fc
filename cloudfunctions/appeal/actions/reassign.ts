import type { Handler } from '../../lib/serve';
import { handTo } from '../act/hand-to';

/** `appeal.reassign` */
export const reassign: Handler<'appeal.reassign'> = (input, call) =>
  handTo(call, 'reassign', input);
