import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.supervise` */
export const supervise: Handler<'appeal.supervise'> = (input, call) =>
  performSaying(call, { ...input, permission: 'supervise', act: 'supervise' });
