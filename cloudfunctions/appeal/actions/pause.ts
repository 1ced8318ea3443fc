import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.pause` */
export const pause: Handler<'appeal.pause'> = ({ reason: text, workingDays, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'pause',
    act: 'pause',
    text,
    plan: () => ({ options: { workingDays } }),
  });
