import type { AppealItemView, DeadlineView, HandlerView } from '../../../contract';
import { bindingDeadline, deadlineState, timeLeft } from '../../../domain/appeal/deadlines';
import { marksOf, queueStateOf } from '../../../domain/appeal/facets';
import { isOpen } from '../../../domain/appeal/transition';
import type { Deadline } from '../../../domain/appeal/vocabulary';
import { partsOf } from '../../../domain/people';
import { excerptOf } from '../../../domain/text/excerpt';
import type { AssigneeRecord } from '../../lib/assignees';
import type { MemberCall } from '../../lib/serve';
import { isPerson } from '../../lib/writer';
import type { AppealRecord } from '../record';
import { readingOf } from '../store/words';

const EXCERPT = 80;

export function presentDeadline(deadline: Deadline, now: string): DeadlineView {
  const { clock, dueAt, dueOn, provisional, isBinding } = deadline;
  const state = deadlineState(deadline, now);
  return { clock, dueAt, dueOn, provisional, isBinding, state, left: timeLeft(deadline, now) };
}

export function presentHandler({ key, placeName, names }: AssigneeRecord): HandlerView {
  return { role: partsOf(key).role, placeName, names };
}

/** The line in a list; everybody but the owner sees scrubbed words: the whole text is one look away, and logged. */
export function presentItem(appeal: AppealRecord, { me, now }: MemberCall): AppealItemView {
  const binding = bindingDeadline(appeal.deadlines);
  const deadline = presentDeadline(binding, now);
  const isMine = isPerson(appeal.ownerId, me._id);
  const read = readingOf(appeal, isMine ? 'writer' : 'neighbour');
  const { _id: id, number, category, priority, status, level, submittedAt, joinCount } = appeal;
  return {
    id,
    number,
    category,
    priority,
    status,
    level,
    submittedAt,
    joinCount,
    isMine,
    excerpt: excerptOf(read(appeal.content), EXCERPT),
    communityName: appeal.pathNames.community,
    gridName: appeal.pathNames.grid,
    placeText: appeal.placeText && read(appeal.placeText),
    deadline: isOpen(status) && !binding.metAt ? deadline : null,
    isOverdue: isOpen(status) && deadline.state === 'overdue',
    imageCount: appeal.media.filter((file) => file.kind === 'image').length,
    queueState: queueStateOf(appeal),
    marks: isOpen(status) ? marksOf(appeal) : [],
  };
}
