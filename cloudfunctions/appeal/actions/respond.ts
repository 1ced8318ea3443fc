import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.respond` */
export const respond: Handler<'appeal.respond'> = (input, call) =>
  perform(call, { ...input, permission: 'respond', act: 'respond' });
