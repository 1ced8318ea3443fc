import type {
  AppealItemView,
  AppealView,
  DeadlineView,
  HandlerView,
  MediaView,
} from '../../contract';
import { bindingDeadline, deadlineState, timeLeft } from '../../domain/appeal/deadlines';
import { allowedActions } from '../../domain/appeal/permission';
import { excerptOf, scrub } from '../../domain/appeal/scrub';
import { isOpen } from '../../domain/appeal/transition';
import type { Deadline } from '../../domain/appeal/vocabulary';
import { suggest } from '../../domain/department/model';
import { STARTER_MODEL } from '../../domain/department/starter-model';
import type { Role } from '../../domain/people';
import { linksTo } from '../lib/files';
import { unseal } from '../lib/seal';
import type { MemberCall } from '../lib/serve';
import { asPerson, isInside } from './access';
import type { AppealRecord, AssigneeRecord, MediaRecord } from './record';

const EXCERPT = 80;
/** A further department less likely than this only distracts. */
const WORTH_NAMING = 0.05;

export function presentDeadline(deadline: Deadline, now: string): DeadlineView {
  const { clock, dueAt, dueOn, provisional, isBinding } = deadline;
  const state = deadlineState(deadline, now);
  return { clock, dueAt, dueOn, provisional, isBinding, state, left: timeLeft(deadline, now) };
}

export function presentHandler({ key, placeName, names }: AssigneeRecord): HandlerView {
  return { role: key.split('@')[0] as Role, placeName, names };
}

/** The line in a list; others than owner and staff of the place see scrubbed words. */
export function presentItem(appeal: AppealRecord, { me, now }: MemberCall): AppealItemView {
  const binding = bindingDeadline(appeal.deadlines);
  const deadline = binding ? presentDeadline(binding, now) : null;
  const content = isInside(me, appeal) ? appeal.content : scrub(appeal.content);
  const { _id: id, number, category, priority, status, level, submittedAt } = appeal;
  return {
    id,
    number,
    category,
    excerpt: excerptOf(content, EXCERPT),
    priority,
    status,
    level,
    communityName: appeal.pathNames.community,
    submittedAt,
    deadline: deadline && isOpen(status) && !binding?.metAt ? deadline : null,
    isOverdue: isOpen(status) && deadline?.state === 'overdue',
    isMine: appeal.ownerId === me._id,
    imageCount: appeal.media.filter((file) => file.kind === 'image').length,
  };
}

/** As much of an appeal as this person may see. One storage request when it has files. */
export async function present(appeal: AppealRecord, call: MemberCall): Promise<AppealView> {
  const { me, now } = call;
  const isOwner = appeal.ownerId === me._id;
  const inside = isInside(me, appeal);
  const clean = inside ? (text: string) => text : scrub;
  const { isAnonymous, visibility, reasons, reopened } = appeal;
  return {
    ...presentItem(appeal, call),
    content: clean(appeal.content),
    place: {
      communityName: appeal.pathNames.community,
      gridName: appeal.pathNames.grid,
      text: appeal.placeText && clean(appeal.placeText),
    },
    isAnonymous,
    visibility,
    ownerName: isOwner || !isAnonymous ? appeal.ownerName : null,
    contact: isOwner && appeal.contactSealed ? unseal(appeal.contactSealed, appeal._id) : null,
    hasContact: inside && appeal.contactSealed !== null && (isOwner || !isAnonymous),
    reasons,
    deadlines: appeal.deadlines.map((deadline) => presentDeadline(deadline, now)),
    media: await presentMedia(appeal.media, isOwner, inside),
    handlers: appeal.assignees.map(presentHandler),
    gaps: appeal.gaps.map(presentHandler),
    departments: inside && !isOwner ? suggestDepartments(appeal) : [],
    timeline: presentTimeline(appeal, inside, clean),
    result: appeal.result && { ...appeal.result, text: clean(appeal.result.text) },
    rating: presentRating(appeal, clean),
    reopened,
    allowedActions: allowedActions(asPerson(me), appeal, now).filter(
      (act) => act !== 'revealContact' || appeal.contactSealed !== null,
    ),
  };
}

function suggestDepartments({ content }: AppealRecord): AppealView['departments'] {
  return suggest(STARTER_MODEL, { content })
    .filter(({ confidence }) => confidence >= WORTH_NAMING)
    .map(({ department: name, confidence }) => ({ name, confidence }));
}

function presentTimeline(
  appeal: AppealRecord,
  inside: boolean,
  clean: (text: string) => string,
): AppealView['timeline'] {
  return appeal.timeline
    .filter((entry) => inside || entry.act !== 'revealContact')
    .map(({ id, at, act, by, text, toLevel }) => ({
      id,
      at,
      act,
      by: { role: by.role, name: by.name, placeName: by.placeName },
      text: text && clean(text),
      toLevel,
    }));
}

function presentRating(
  appeal: AppealRecord,
  clean: (text: string) => string,
): AppealView['rating'] {
  const last = appeal.ratings.at(-1);
  return last ? { ...last, comment: last.comment && clean(last.comment) } : null;
}

/** Who may see a file: the owner at once, others after the check; videos are checked by the handlers' eyes. */
function isShown(file: MediaRecord, isOwner: boolean, inside: boolean): boolean {
  return isOwner || file.check === 'passed' || (inside && file.kind === 'video');
}

async function presentMedia(
  media: MediaRecord[],
  isOwner: boolean,
  inside: boolean,
): Promise<MediaView[]> {
  const shown = media.filter((file) => isShown(file, isOwner, inside));
  const links = await linksTo(shown.map((file) => file.fileId));
  return media.map((file) => ({
    kind: file.kind,
    url: shown.includes(file) ? (links.get(file.fileId) ?? null) : null,
    check: file.check,
    ...(file.seconds !== undefined && { seconds: file.seconds }),
  }));
}
