import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.note` */
export const note: Handler<'appeal.note'> = (input, call) =>
  performSaying(call, { ...input, permission: 'note', act: 'note' });
