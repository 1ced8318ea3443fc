import type { AppealView } from '../../../contract';
import { MAX_REMINDERS } from '../../../domain/appeal/acts/remind';
import { HANDOVERS_UNTIL_RULING } from '../../../domain/appeal/handover';
import { allowedActions } from '../../../domain/appeal/permission';
import { isOpen } from '../../../domain/appeal/transition';
import { STRANGER, type Standing } from '../../lib/participants';
import { withholding } from '../../lib/review/held';
import { unseal } from '../../lib/seal';
import type { MemberCall } from '../../lib/serve';
import { presentMedia } from '../../lib/uploads/present';
import { wholeOf } from '../../lib/words';
import { isPerson } from '../../lib/writer';
import { asPerson, isInside, isNeighbour, isVisibleTo } from '../act/access';
import { claimCode } from '../intake/claim-code';
import { presentTimeline, type Reader } from '../present-timeline';
import { type AppealRecord, appeals } from '../record';
import { type Reading, readingOf } from '../store/words';
import { presentDeadline, presentHandler, presentItem } from './item';

/** Any neighbour, in whose place the owner looks at the appeal. */
const NEIGHBOUR = { openid: '', isStaff: false };

/** As much of an appeal as this person may see. A storage request when it has files, one more when it is merged. */
export async function present(
  appeal: AppealRecord,
  call: MemberCall,
  standing: Standing = STRANGER,
  departments: AppealView['departments'] = [],
): Promise<AppealView> {
  const { me, now } = call;
  const isOwner = isPerson(appeal.ownerId, me._id);
  const inside = isInside(me, appeal);
  const reader = { openid: me._id, isStaff: inside && !isOwner };
  const words = readingOf(appeal, isOwner ? 'writer' : inside ? 'staff' : 'neighbour', me._id);
  const read = withholding(appeal, reader, words);
  const [media, known] = await Promise.all([
    presentMedia(appeal.media, { isOwner, isInside: inside }),
    knownRelations(appeal, call),
  ]);
  return {
    ...presentItem(appeal, call),
    ...presentWriting(appeal, { isOwner, inside, read }),
    ...presentHandling(appeal, inside && !isOwner ? read : null),
    reasons: presentReasons(appeal, me, read),
    ...presentTogether(known, call, standing),
    deadlines: appeal.deadlines.map((deadline) => presentDeadline(deadline, now)),
    media,
    departments,
    timeline: presentTimeline(known, { isOwner, inside, read }),
    result: appeal.result && {
      ...appeal.result,
      text: read(appeal.result.text, appeal.handledBy),
    },
    rating: presentRating(appeal, read),
    allowedActions: allowedActions(asPerson(me), appeal, now).filter(
      (act) => act !== 'revealContact' || hasWriterToReach(appeal),
    ),
  };
}

/** The appeal without what it says of merged ones that the person may not open. One request, none when it has none. */
async function knownRelations(appeal: AppealRecord, { me }: MemberCall): Promise<AppealRecord> {
  const { _id, absorbed, mergedInto, timeline } = appeal;
  const related = await appeals.some([
    ...absorbed.map(({ id }) => id),
    ...(mergedInto ? [mergedInto] : []),
  ]);
  const isKnown = (id: string) => related.some((one) => one._id === id && isVisibleTo(me, one));
  const hidden = absorbed.filter(({ id }) => !isKnown(id)).map(({ number }) => number);
  return {
    ...appeal,
    absorbed: absorbed.filter(({ id }) => isKnown(id)),
    mergedInto: mergedInto && isKnown(mergedInto) ? mergedInto : null,
    timeline: timeline.filter(
      ({ act, text }) => act !== 'absorb' || !text || !hidden.includes(wholeOf(text, _id)),
    ),
  };
}

function hasWriterToReach({ contactSealed, nameSealed }: AppealRecord): boolean {
  return contactSealed !== null || nameSealed !== null;
}

function presentWriting(appeal: AppealRecord, { isOwner, inside, read }: Reader) {
  const { isAnonymous, visibility, contactSealed, _id, placeText, ownerName, intake } = appeal;
  const by = inside ? intake?.by.id : null;
  const isShown = isOwner && visibility === 'public' && appeal.status !== 'withdrawn';
  const readByAll = withholding(appeal, NEIGHBOUR, ({ shown }) => shown);
  return {
    content: read(appeal.content, by),
    publicContent: isShown ? readByAll(appeal.content) : null,
    place: {
      communityName: appeal.pathNames.community,
      gridName: appeal.pathNames.grid,
      text: placeText && read(placeText, by),
      publicText: isShown && placeText ? readByAll(placeText) : null,
    },
    isAnonymous,
    visibility,
    ownerName: isOwner || !isAnonymous ? ownerName && wholeOf(ownerName, _id) : null,
    contact: isOwner && contactSealed ? unseal(contactSealed, _id) : null,
    hasContact: inside && contactSealed !== null && (isOwner || !isAnonymous),
  };
}

/** `read`: how staff read its words; null for everybody else. */
function presentHandling(appeal: AppealRecord, read: Reading | null) {
  const { handovers, ruling, department, pause, reopened } = appeal;
  return {
    reopened,
    pause,
    handlers: appeal.assignees.map(presentHandler),
    assistants: appeal.helpers.map(presentHandler),
    gaps: appeal.gaps.map(presentHandler),
    department: read && department,
    extension: read && presentExtension(appeal, read),
    handoversLeft: ruling === 'none' ? HANDOVERS_UNTIL_RULING - handovers : null,
    remindersLeft: MAX_REMINDERS - appeal.reminded,
    isAskedAgain: appeal.askedAgainAt !== null,
  };
}

/** The request says why in the timeline. */
function presentExtension({ extension, timeline }: AppealRecord, read: Reading) {
  const asked = timeline.findLast(({ act }) => act === 'requestExtension');
  return extension && { ...extension, reason: asked?.text ? read(asked.text, asked.by.id) : '' };
}

/** Words of the text, and of staff, are read like the texts that they are from. */
function presentReasons(
  { _id, reasons, timeline }: AppealRecord,
  me: MemberCall['me'],
  read: Reading,
): AppealView['reasons'] {
  const own = timeline.flatMap(({ act, by, text }) =>
    act === 'regrade' && by.id === me._id && text ? [wholeOf(text, _id)] : [],
  );
  return reasons.map((reason) => {
    if (reason.source === 'text') return { ...reason, word: read(reason.word) };
    if (reason.source !== 'staff') return reason;
    const isOwn = own.length > 0 && own.includes(wholeOf(reason.note, _id));
    return { ...reason, note: read(reason.note, isOwn ? me._id : null) };
  });
}

function presentTogether(appeal: AppealRecord, { me }: MemberCall, standing: Standing) {
  const { mergedInto, mergedNumber, absorbed, intake } = appeal;
  const isClaimed = appeal.ownerId !== null;
  const isRecorder = intake?.by.id === me._id;
  return {
    ...standing,
    followCount: appeal.followCount,
    mayJoin: !isInside(me, appeal) && isOpen(appeal.status) && isNeighbour(me, appeal),
    mergedInto: mergedInto && mergedNumber ? { id: mergedInto, number: mergedNumber } : null,
    absorbed: absorbed.map(({ id, number }) => ({ id, number })),
    intake: intake && {
      source: intake.source,
      by: intake.by.name ?? '',
      isClaimed,
      claimCode: isRecorder && !isClaimed ? claimCode(appeal._id) : null,
    },
  };
}

function presentRating(appeal: AppealRecord, read: Reading): AppealView['rating'] {
  const last = appeal.ratings.at(-1);
  return last ? { ...last, comment: last.comment && read(last.comment) } : null;
}
