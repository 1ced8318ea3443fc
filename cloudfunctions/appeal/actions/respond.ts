import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.respond` */
export const respond: Handler<'appeal.respond'> = (input, call) =>
  performSaying(call, { ...input, permission: 'respond', act: 'respond' });
