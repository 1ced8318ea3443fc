import type { ActRule } from '../act-rule';

/** 受理 */
export const accept = {
  callers: ['handler'],
  from: ['pending'],
  to: 'accepted',
  tells: ({ owner }) => [{ kind: 'appeal.accepted', to: owner }],
  readers: 'everybody',
} satisfies ActRule;
