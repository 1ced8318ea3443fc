import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.pause` */
export const pause: Handler<'appeal.pause'> = ({ reason: text, workingDays, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'pause',
    act: 'pause',
    text,
    plan: () => ({ options: { workingDays } }),
  });
