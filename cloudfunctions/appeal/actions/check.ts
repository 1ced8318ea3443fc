import { deadlinesFor } from '../../../domain/appeal/deadlines';
import { triage } from '../../../domain/appeal/triage';
import type { Handler } from '../../lib/serve';
import { assign } from '../assignees';
import { presentDeadline, presentHandler } from '../presenter';

/** `appeal.check` */
export const check: Handler<'appeal.check'> = async ({ category, content }, { me, now }) => {
  const { priority, reasons, dangers } = triage({ category, content });
  const { assignees, gaps } = await assign(me, me._id, priority);
  return {
    priority,
    reasons,
    dangers,
    deadlines: deadlinesFor({ priority, from: now }).map((due) => presentDeadline(due, now)),
    handlers: assignees.map(presentHandler),
    gaps: gaps.map(presentHandler),
  };
};
