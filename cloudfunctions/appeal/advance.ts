import type { Act } from '../../domain/appeal/acts';
import type { CaseChange } from '../../domain/appeal/case';
import { isOpen, type TransitionOptions, transition } from '../../domain/appeal/transition';
import type { RoleKey } from '../../domain/people';
import type { Transaction } from '../lib/db/transaction';
import { type Refusal, refuse } from '../lib/errors';
import { announce } from './announce';
import { type Assignment, postsWithout } from './assignees';
import { indexed } from './indexed';
import { toldOf } from './participants';
import type { AppealRecord, AssigneeRecord, TimelineRecord } from './record';

/** What an act adds to the record itself, besides what the rules change. */
export type Extra = Partial<
  Pick<
    AppealRecord,
    | ('result' | 'ratings' | 'reasons' | 'joinCount' | 'department' | 'media' | 'mediaDueAt')
    | ('mergedNumber' | 'absorbed' | 'ownerId' | 'ownerName')
  >
>;

/** One act on one appeal, decided: what is added to it besides what the rules change. */
export interface Step {
  act: Act;
  entry: Omit<TimelineRecord, 'toLevel' | 'act' | 'id'>;
  /** What only this act needs; `up` and `to` come from the assignments. */
  options?: Omit<TransitionOptions, 'up' | 'to'>;
  /** Where it goes one level up; null at the top. */
  up?: Assignment | null;
  /** Where it goes otherwise. */
  to?: Assignment | null;
  extra?: Extra;
  /** Who is told besides those that it concerns by itself: who may grant an extension. */
  above?: readonly string[];
  /** Who stands in its posts and holds none of them any more: told nothing. */
  gone?: readonly string[];
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
  const { act, up = null, to = null, extra, options } = step;
  const routings = { up: up?.routing ?? null, to: to?.routing ?? null };
  const moved = transition(appeal, act, step.entry.at, { ...options, ...routings });
  if (!moved.ok) return refuse('WRONG_STATE');
  const { change } = moved;
  const entry: TimelineRecord = {
    id: String(appeal.timeline.length + 1),
    ...step.entry,
    act,
    toLevel: change.level === appeal.level ? null : change.level,
  };
  const written = {
    ...change,
    ...postsAfter(postsOf(appeal, step, change), change, [up, to]),
    ...extra,
    timeline: [...appeal.timeline, entry],
  };
  const after = { ...appeal, ...written };
  const told = await toldOf(appeal);
  const others = { told, above: step.above ?? [], gone: step.gone };
  const notice = announce(entry, appeal, after, others);
  await tx.update<AppealRecord>('appeals', appeal._id, { ...written, ...indexed(after) });
  if (notice.recipients.length > 0) await tx.insert('notices', notice);
  return { ...after, ...indexed(after) };
}

/** What is dealt with keeps the names of who did it; open again, it is only of those who still hold the posts. */
function postsOf(appeal: AppealRecord, { gone = [] }: Step, { status }: CaseChange): AppealRecord {
  return isOpen(status) ? { ...appeal, ...postsWithout(appeal, gone) } : appeal;
}

/** The people of the posts that have it now and that help, as far as they changed. */
function postsAfter(
  appeal: AppealRecord,
  change: Pick<AppealRecord, 'assignedTo' | 'assistants'>,
  assignments: readonly (Assignment | null)[],
): Pick<AppealRecord, 'assignees' | 'gaps' | 'helpers'> {
  const known = [
    ...assignments.flatMap((one) => one?.assignees ?? []),
    ...appeal.assignees,
    ...appeal.helpers,
  ];
  const describe = (key: RoleKey): AssigneeRecord =>
    known.find((post) => post.key === key) ?? { key, placeName: '', ids: [], names: [] };
  const used = assignments.find((one) =>
    one?.routing.assignedTo.every((key) => change.assignedTo.includes(key)),
  );
  return {
    assignees: change.assignedTo.map(describe),
    helpers: change.assistants.map(describe),
    gaps: used?.gaps ?? appeal.gaps,
  };
}
