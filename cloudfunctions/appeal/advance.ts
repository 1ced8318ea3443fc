import { transition } from '../../domain/appeal/transition';
import type { Act } from '../../domain/appeal/vocabulary';
import type { Transaction } from '../lib/db/transaction';
import { type Refusal, refuse } from '../lib/errors';
import type { NoticeRecord } from '../notice';
import { announce } from './announce';
import type { Assignment } from './assignees';
import { indexed } from './indexed';
import type { AppealRecord, TimelineRecord } from './record';

/** One act on one appeal, decided: what is added to it besides what the rules change. */
export interface Step {
  act: Act;
  entry: Omit<TimelineRecord, 'toLevel' | 'act' | 'id'>;
  /** Where it goes, for acts that move it; null at the top. */
  up?: Assignment | null;
  extra?: Partial<Pick<AppealRecord, 'result' | 'ratings'>>;
}

/**
 * Applies one act and writes appeal and message together.
 * Answers the appeal after it, or `WRONG_STATE`.
 */
export async function advance(
  tx: Transaction,
  appeal: AppealRecord,
  step: Step,
): Promise<AppealRecord | Refusal<'WRONG_STATE'>> {
  const { act, up = null, extra } = step;
  const moved = transition(appeal, act, step.entry.at, { up: up?.routing ?? null });
  if (!moved.ok) return refuse('WRONG_STATE');
  const isUp = up !== null && moved.change.assignedTo !== appeal.assignedTo;
  const entry: TimelineRecord = {
    id: String(appeal.timeline.length + 1),
    ...step.entry,
    act,
    toLevel: isUp ? moved.change.level : null,
  };
  const change = {
    ...moved.change,
    ...(isUp && { assignees: up.assignees, gaps: up.gaps }),
    ...extra,
    timeline: [...appeal.timeline, entry],
  };
  const after = { ...appeal, ...change };
  const notice: NoticeRecord = announce(entry, appeal, after);
  await tx.update<AppealRecord>('appeals', appeal._id, { ...change, ...indexed(after) });
  if (notice.recipients.length > 0) await tx.insert('notices', notice);
  return { ...after, ...indexed(after) };
}
