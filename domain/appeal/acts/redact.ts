import type { ActRule } from '../act-rule';
import { STATUSES } from '../vocabulary';

/** 隐去个人信息: staff hide what slipped through. Everybody reads why, so that nobody hides a complaint itself unseen. */
export const redact = {
  callers: ['handler', 'overseer'],
  from: STATUSES,
  to: 'same',
  tells: ({ owner }) => [{ kind: 'appeal.redacted', to: owner }],
  readers: 'everybody',
} satisfies ActRule;
