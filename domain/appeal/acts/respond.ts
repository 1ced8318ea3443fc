import type { ActRule } from '../act-rule';
import type { CaseChange } from '../case';
import { stay } from '../moves/stay';

/** 首次响应 */
export const respond = {
  callers: ['handler'],
  from: ['accepted'],
  to: 'handling',
  meets: ['respond', 'reply'],
  answers: true,
  change: (appeal, now): CaseChange => ({
    ...stay(appeal, respond, now),
    respondedAt: appeal.respondedAt ?? now,
  }),
  tells: ({ interested }) => [{ kind: 'appeal.responded', to: interested }],
  readers: 'everybody',
} satisfies ActRule;
