import { bindingDeadline } from '../../../domain/appeal/deadlines';
import { listKeys, queueKeys } from '../../../domain/appeal/facets';
import { isForNeighbours } from '../../../domain/appeal/permission';
import { nextReminder } from '../../../domain/appeal/reminders';
import { searchKeys, tellingKeys } from '../../../domain/appeal/similarity';
import { isOpen } from '../../../domain/appeal/transition';
import { civilDateOf } from '../../../domain/calendar/beijing-time';
import { CALENDAR_THROUGH } from '../../../domain/calendar/working-days';
import { oldestKeyIn } from '../../lib/sealed-fields';
import { REDACTION_RULES } from '../../lib/words';
import type { AppealRecord } from '../record';

type Source = Omit<AppealRecord, IndexField>;
type IndexField =
  | ('recency' | 'urgency' | 'isListed' | 'keys' | 'queueKeys' | 'learntKeys')
  | ('month' | 'handledBy' | 'provisionalFor' | 'resolvedOn' | 'nextReminderAt' | 'sealedBy');

/** After every real deadline: what has none comes last. Of equal ones the older is first: an order by ids would be by chance. */
const NEVER = '9999';

/**
 * The fields that the lists are sorted and filtered by, made from the others at every write. A function of an older
 * version brings `shownBy` down: its words need to be looked at again.
 */
export function indexFieldsOf(appeal: Source): Pick<AppealRecord, IndexField | 'shownBy'> {
  const open = isOpen(appeal.status);
  const binding = bindingDeadline(appeal.deadlines);
  const dueAt = binding && !binding.metAt ? binding.dueAt : NEVER;
  const { category, status, path } = appeal;
  const isDone = status === 'resolved' || status === 'closed';
  const resolved = appeal.timeline.findLast(({ act }) => act === 'resolve');
  return {
    recency: `${appeal.submittedAt}~${appeal._id}`,
    urgency: `${dueAt}~${appeal.submittedAt}~${appeal._id}`,
    isListed: isPublic(appeal) && status !== 'merged',
    keys: [...listKeys(category, status, path.grid), ...wordKeys(appeal)],
    queueKeys: queueKeys(appeal),
    learntKeys: appeal.department === null ? [] : tellingKeys(appeal.content.shown),
    shownBy: Math.min(appeal.shownBy, REDACTION_RULES),
    month: civilDateOf(appeal.submittedAt).slice(0, 7),
    handledBy: resolved?.by.id ?? null,
    resolvedOn: resolved && isDone ? civilDateOf(resolved.at) : null,
    provisionalFor:
      open && appeal.deadlines.some((deadline) => deadline.provisional) ? CALENDAR_THROUGH : null,
    nextReminderAt: nextReminder(appeal)?.at ?? null,
    sealedBy: oldestKeyIn(appeal),
  };
}

/** May anybody of the city read it, scrubbed? Only once its text has passed. */
export function isPublic(
  appeal: Pick<AppealRecord, 'visibility' | 'status' | 'textCheck'>,
): boolean {
  return isForNeighbours(appeal) && appeal.textCheck === 'pass';
}

/** Nobody finds an appeal by what is hidden in it. */
function wordKeys({ content, placeText }: Source): string[] {
  return searchKeys([content.shown, placeText?.shown ?? ''].join('\n'));
}
