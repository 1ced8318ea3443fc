import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.supervise` */
export const supervise: Handler<'appeal.supervise'> = (input, call) =>
  perform(call, { ...input, permission: 'supervise', act: 'supervise' });
