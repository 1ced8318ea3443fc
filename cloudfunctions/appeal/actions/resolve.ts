import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.resolve` */
export const resolve: Handler<'appeal.resolve'> = ({ result: text, channel, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'resolve',
    act: 'resolve',
    text,
    plan: (_appeal, { now: at }) => ({ extra: { result: { text, channel, at } } }),
  });
