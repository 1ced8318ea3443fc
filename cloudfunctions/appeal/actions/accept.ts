import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.accept` */
export const accept: Handler<'appeal.accept'> = (input, call) =>
  perform(call, { ...input, permission: 'accept', act: 'accept' });
