import { bindingDeadline } from '../../domain/appeal/deadlines';
import { isOpen } from '../../domain/appeal/transition';
import { CALENDAR_THROUGH } from '../../domain/calendar/working-days';
import type { AppealRecord } from './record';

type Source = Omit<AppealRecord, IndexField>;
type IndexField = 'recency' | 'urgency' | 'isOpen' | 'isListed' | 'provisionalFor';

/** After every real deadline: what has none comes last. */
const NEVER = '9999';

/** The fields that the lists are sorted and filtered by, made from the others at every write. */
export function indexed(appeal: Source): Pick<AppealRecord, IndexField> {
  const open = isOpen(appeal.status);
  const binding = bindingDeadline(appeal.deadlines);
  const dueAt = binding && !binding.metAt ? binding.dueAt : NEVER;
  return {
    recency: `${appeal.submittedAt}~${appeal._id}`,
    urgency: `${dueAt}~${appeal._id}`,
    isOpen: open,
    isListed:
      appeal.visibility === 'public' &&
      appeal.textCheck === 'pass' &&
      appeal.status !== 'withdrawn',
    provisionalFor:
      open && appeal.deadlines.some((deadline) => deadline.provisional) ? CALENDAR_THROUGH : null,
  };
}
