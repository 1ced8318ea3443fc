import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.resume` */
export const resume: Handler<'appeal.resume'> = (input, call) =>
  perform(call, { ...input, permission: 'resume', act: 'resume' });
