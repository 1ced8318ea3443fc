import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.remind` */
export const remind: Handler<'appeal.remind'> = (input, call) =>
  perform(call, { ...input, permission: 'remind', act: 'remind' });
