import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.note` */
export const note: Handler<'appeal.note'> = (input, call) =>
  perform(call, { ...input, permission: 'note', act: 'note' });
