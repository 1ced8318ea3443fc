import { isBefore } from '../../calendar/beijing-time';
import type { ActRule } from '../act-rule';
import type { AppealCase, CaseChange } from '../case';
import { bindingDeadline } from '../deadlines';
import { extendBinding } from '../extension';
import { partOf } from '../moves/stay';
import { OPEN } from '../open';

/** 同意延期 */
export const extend = {
  callers: ['superior'],
  from: OPEN,
  to: 'same',
  mayHappen: ({ extension }) => extension !== null,
  change: extendCase,
  tells: ({ interested, has }) => [{ kind: 'appeal.extended', to: [...interested, ...has] }],
  readers: 'everybody',
} satisfies ActRule;

function extendCase(appeal: AppealCase): CaseChange {
  const deadlines = extendBinding(appeal.deadlines, appeal.extension?.workingDays ?? 0);
  const { dueAt } = bindingDeadline(deadlines);
  const isWatched = appeal.pause === null && appeal.nextDueAt !== null;
  const isLater = isWatched && isBefore(appeal.nextDueAt ?? dueAt, dueAt);
  return {
    ...partOf(appeal),
    deadlines,
    extension: null,
    extended: appeal.extended + 1,
    nextDueAt: isLater ? dueAt : appeal.nextDueAt,
  };
}
