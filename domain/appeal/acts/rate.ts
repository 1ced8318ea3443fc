import type { ActRule } from '../act-rule';
import type { CaseChange } from '../case';
import { mayAnswer } from '../may-answer';
import { stay } from '../moves/stay';

/** 满意度评价，已解决: of one that is not solved `reopen` follows. */
export const rate = {
  callers: ['owner'],
  from: ['resolved', 'closed'],
  to: 'closed',
  mayHappen: mayAnswer,
  change: (appeal, now): CaseChange => ({
    ...stay(appeal, rate, now),
    askAgainAt: appeal.askedAgainAt === null ? appeal.askAgainAt : null,
    askedAgainAt: null,
  }),
  tells: ({ has }) => [{ kind: 'appeal.rated', to: has }],
  readers: 'everybody',
} satisfies ActRule;
