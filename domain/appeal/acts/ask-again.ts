import type { ActRule } from '../act-rule';
import { partOf } from '../moves/stay';
import { isDue } from '../moves/watch';

/** 30 天后再问一次 */
export const askAgain = {
  from: ['resolved', 'closed'],
  to: 'same',
  mayHappen: ({ askAgainAt }, now) => isDue(askAgainAt, now),
  change: (appeal, now) => ({ ...partOf(appeal), askAgainAt: null, askedAgainAt: now }),
  tells: ({ owner }) => [{ kind: 'appeal.askedAgain', to: owner }],
  readers: 'everybody',
} satisfies ActRule;
