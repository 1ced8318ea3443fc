import type { Routing } from '../../places/posts';
import type { ActRule } from '../act-rule';
import type { AppealCase, CaseChange } from '../case';
import { mayAnswer } from '../may-answer';
import { higherThan } from '../moves/move-up';
import { without } from '../moves/without';
import { startCase } from '../start';

/** 没解决，重新办理 */
export const reopen = {
  from: ['resolved', 'closed'],
  to: 'pending',
  mayHappen: mayAnswer,
  change: (appeal, now, { up }) => startAgain(appeal, higherThan(appeal.level, up), now),
  tells: ({ has, had, told }) => [
    { kind: 'appeal.reopened', to: has },
    { kind: 'appeal.reopenedFor', to: [...had, ...told] },
  ],
  readers: 'everybody',
} satisfies ActRule;

function startAgain(appeal: AppealCase, up: Routing | null, now: string): CaseChange {
  const { priority, limits, level, assignedTo } = appeal;
  const routing = up ?? { level, assignedTo, gaps: [] };
  const fresh = startCase({ priority, from: now, limits: limits ?? undefined, routing });
  const assistants = without(appeal.assistants, routing.assignedTo);
  return { ...fresh, assistants, reopened: appeal.reopened + 1 };
}
