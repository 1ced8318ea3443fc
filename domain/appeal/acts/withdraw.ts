import type { ActRule } from '../act-rule';
import { OPEN } from '../open';

/** 撤回 */
export const withdraw = {
  callers: ['owner'],
  from: OPEN,
  to: 'withdrawn',
  tells: ({ has, told }) => [{ kind: 'appeal.withdrawn', to: [...has, ...told] }],
  readers: 'everybody',
} satisfies ActRule;
