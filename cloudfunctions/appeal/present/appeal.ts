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
import { asPerson, isInside, isNeighbour } from '../act/access';
import { claimCode } from '../intake/claim-code';
import { presentTimeline, type Reader } from '../present-timeline';
import type { AppealRecord } from '../record';
import { cleanerOf, presentDeadline, presentHandler, presentItem } from './item';

/** As much of an appeal as this person may see. One storage request when it has files. */
export async function present(
  appeal: AppealRecord,
  call: MemberCall,
  standing: Standing = STRANGER,
  departments: AppealView['departments'] = [],
): Promise<AppealView> {
  const { me, now } = call;
  const isOwner = appeal.ownerId === me._id;
  const inside = isInside(me, appeal);
  const show = withholding(appeal, { openid: me._id, isStaff: inside && !isOwner });
  const cleaned = cleanerOf(appeal, inside);
  const clean = (text: string) => cleaned(show(text));
  return {
    ...presentItem(appeal, call),
    ...presentWriting(appeal, { isOwner, inside, clean }),
    ...presentHandling(appeal, inside && !isOwner),
    reasons: presentReasons(appeal, clean),
    ...presentTogether(appeal, call, standing),
    deadlines: appeal.deadlines.map((deadline) => presentDeadline(deadline, now)),
    media: await presentMedia(appeal.media, { isOwner, isInside: inside }),
    departments,
    timeline: presentTimeline(appeal, { isOwner, inside, clean }),
    result: appeal.result && { ...appeal.result, text: clean(appeal.result.text) },
    rating: presentRating(appeal, clean),
    allowedActions: allowedActions(asPerson(me), appeal, now).filter(
      (act) => act !== 'revealContact' || hasWriterToReach(appeal),
    ),
  };
}

function hasWriterToReach({ contactSealed, nameSealed }: AppealRecord): boolean {
  return contactSealed !== null || nameSealed !== null;
}

function presentWriting(appeal: AppealRecord, { isOwner, inside, clean }: Reader) {
  const { isAnonymous, visibility, contactSealed, _id, placeText } = appeal;
  const isShown = isOwner && visibility === 'public' && appeal.status !== 'withdrawn';
  const shown = cleanerOf(appeal, false);
  return {
    content: clean(appeal.content),
    publicContent: isShown ? shown(appeal.content) : null,
    place: {
      communityName: appeal.pathNames.community,
      gridName: appeal.pathNames.grid,
      text: placeText && clean(placeText),
      publicText: isShown ? placeText && shown(placeText) : null,
    },
    isAnonymous,
    visibility,
    ownerName: isOwner || !isAnonymous ? appeal.ownerName : null,
    contact: isOwner && contactSealed ? unseal(contactSealed, _id) : null,
    hasContact: inside && contactSealed !== null && (isOwner || !isAnonymous),
  };
}

function presentHandling(appeal: AppealRecord, isStaff: boolean) {
  const { handovers, ruling, extension, department, pause, reopened } = appeal;
  return {
    reopened,
    pause,
    handlers: appeal.assignees.map(presentHandler),
    assistants: appeal.helpers.map(presentHandler),
    gaps: appeal.gaps.map(presentHandler),
    department: isStaff ? department : null,
    extension: isStaff ? extension : null,
    handoversLeft: ruling === 'none' ? HANDOVERS_UNTIL_RULING - handovers : null,
    remindersLeft: MAX_REMINDERS - appeal.reminded,
    isAskedAgain: appeal.askedAgainAt !== null,
  };
}

/** Words of the text, and of staff, are cleaned like the texts that they are from. */
function presentReasons(
  { reasons }: AppealRecord,
  clean: (text: string) => string,
): AppealView['reasons'] {
  return reasons.map((reason) => {
    if (reason.source === 'text') return { ...reason, word: clean(reason.word) };
    return reason.source === 'staff' ? { ...reason, note: clean(reason.note) } : reason;
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

function presentRating(
  appeal: AppealRecord,
  clean: (text: string) => string,
): AppealView['rating'] {
  const last = appeal.ratings.at(-1);
  return last ? { ...last, comment: last.comment && clean(last.comment) } : null;
}
