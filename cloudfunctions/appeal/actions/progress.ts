import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.progress` */
export const progress: Handler<'appeal.progress'> = (input, call) =>
  performSaying(call, { ...input, permission: 'progress', act: 'progress' });
