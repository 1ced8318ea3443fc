import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.progress` */
export const progress: Handler<'appeal.progress'> = (input, call) =>
  perform(call, { ...input, permission: 'progress', act: 'progress' });
