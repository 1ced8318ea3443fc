import { later } from '../../calendar/beijing-time';
import type { ActRule } from '../act-rule';
import type { CaseChange } from '../case';
import { stay } from '../moves/stay';
import { TAKEN } from '../open';
import { CLOCKS } from '../vocabulary';

/** 第二次回访: so long after the result. */
const ASK_AGAIN = { days: 30 };

/** 办结 */
export const resolve = {
  callers: ['handler'],
  from: TAKEN,
  to: 'resolved',
  meets: CLOCKS,
  answers: true,
  change: (appeal, now): CaseChange => ({
    ...stay(appeal, resolve, now),
    respondedAt: appeal.respondedAt ?? now,
    pause: null,
    extension: null,
    askAgainAt: later(now, ASK_AGAIN),
    askedAgainAt: null,
  }),
  tells: ({ interested }) => [{ kind: 'appeal.resolved', to: interested }],
  readers: 'everybody',
} satisfies ActRule;
