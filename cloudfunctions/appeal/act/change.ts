import type { Act } from '../../../domain/appeal/acts';
import type { CaseChange } from '../../../domain/appeal/case';
import { isOpen, type TransitionOptions, transition } from '../../../domain/appeal/transition';
import type { RoleKey } from '../../../domain/people';
import { type Assignment, postsWithout } from '../../lib/assignees';
import type { AppealRecord, AssigneeRecord } from '../record';

/** What an act adds to the record itself, besides what the rules change. */
type ExtraFields = Partial<
  Pick<
    AppealRecord,
    | ('result' | 'ratings' | 'reasons' | 'joinCount' | 'department' | 'media' | 'mediaDueAt')
    | ('mergedNumber' | 'absorbed' | 'ownerId' | 'ownerSealed' | 'ownerName' | 'hideWriterAt')
    | ('alsoHideSealed' | 'redactedSealed' | 'isAnonymous' | 'visibility' | 'shownBy')
    | ('content' | 'placeText' | 'timeline' | 'ownNamesSealed' | 'showsContact' | 'held')
    | ('followCount' | 'countVersion' | 'joinedBesides' | 'recountAt')
  >
>;

/** What an act on an appeal needs besides its wish. */
export interface Plan {
  /** What only this act needs; `up` and `to` come from the assignments. */
  options: Omit<TransitionOptions, 'up' | 'to'>;
  /** Where it goes one level up; null at the top. */
  up: Assignment | null;
  /** Where it goes otherwise. */
  to: Assignment | null;
  extra: ExtraFields;
  /** Who is told besides those that it concerns by itself: who may grant an extension. */
  above: readonly string[];
  /** Who stands in its posts and holds none of them any more: told nothing. */
  gone: readonly string[];
}

/** The fields that an act changes; null when the state does not allow it. */
export function changeOf(
  appeal: AppealRecord,
  act: Act,
  now: string,
  { up = null, to = null, gone = [], extra, options }: Partial<Plan>,
): Partial<AppealRecord> | null {
  const routings = { up: up?.routing ?? null, to: to?.routing ?? null };
  const moved = transition(appeal, act, now, { ...options, ...routings });
  if (!moved.ok) return null;
  const { change } = moved;
  return {
    ...change,
    ...postsAfter(postsOf(appeal, gone, change), change, [up, to]),
    ...extra,
  };
}

/** What is dealt with keeps the names of who did it; open again, it is only of those who still hold the posts. */
function postsOf(
  appeal: AppealRecord,
  gone: readonly string[],
  { status }: CaseChange,
): AppealRecord {
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
