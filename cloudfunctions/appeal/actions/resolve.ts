import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.resolve` */
export const resolve: Handler<'appeal.resolve'> = ({ result: text, channel, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'resolve',
    act: 'resolve',
    text,
    plan: (_appeal, { now: at }) => ({ extra: { result: { text, channel, at } } }),
  });
