import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { hasOpenMarks } from '../../../../../domain/appeal/reply-templates';
import type { FeedbackChannel } from '../../../../../domain/appeal/vocabulary';
import type { Priority } from '../../../../../domain/priority';
import type { UploadExtension } from '../../../../platform/upload';
import type { ActInput, ActRequest, SheetAct } from '../../hooks/use-act';
import { SHEET_TEXT } from './sheet-text';
import { SHEET_EXTRA_TEXT } from './text';

/** A photo that is added to an appeal later; `fileId` once it is in the cloud. */
export interface AddedPhoto {
  /** Also the key of its upload: every try goes to the same place. */
  localId: string;
  path: string;
  extension: UploadExtension;
  fileId: string | null;
  hasFailed: boolean;
}

/** What a person filled into the sheet of an act. */
export interface ActForm {
  text: string;
  solved: boolean | null;
  /** 1–5; 0 before anything was chosen. */
  stars: number;
  channel: FeedbackChannel;
  /** The key of a post. */
  to: string | null;
  workingDays: number;
  priority: Priority | null;
  intoId: string | null;
  isGranted: boolean | null;
  photos: AddedPhoto[];
}

export const EMPTY_FORM: ActForm = {
  text: '',
  solved: null,
  stars: 0,
  channel: 'online',
  to: null,
  workingDays: 3,
  priority: null,
  intoId: null,
  isGranted: null,
  photos: [],
};

/** Acts for which a post is picked. */
export const POST_ACTS = ['assist', 'transfer', 'rule', 'reassign'] as const;
/** Acts in which a reply to the resident is written. */
export const REPLY_ACTS = ['respond', 'progress', 'resolve'] as const;

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return list.some((one) => one === value);
}

export function isPostAct(act: ChosenAct): act is (typeof POST_ACTS)[number] {
  return isOneOf(POST_ACTS, act);
}

export function isReplyAct(act: ChosenAct): act is (typeof REPLY_ACTS)[number] {
  return isOneOf(REPLY_ACTS, act);
}

/** What is not chosen yet, in words; null when everything is. */
function unchosenOf(act: ChosenAct, form: ActForm): string | null {
  if (act === 'rate' && form.solved === null) return SHEET_EXTRA_TEXT.needsSolved;
  if (act === 'rate' && form.stars === 0) return SHEET_EXTRA_TEXT.needsStars;
  if (isPostAct(act) && form.to === null) return SHEET_EXTRA_TEXT.pickPost;
  if (act === 'regrade' && form.priority === null) return SHEET_EXTRA_TEXT.pickColour;
  if (act === 'merge' && form.intoId === null) return SHEET_EXTRA_TEXT.pickDuplicate;
  return act === 'extend' && form.isGranted === null ? SHEET_EXTRA_TEXT.pickGrant : null;
}

/** The shape that the contract asks of the name of a department. */
const DEPARTMENT = /^[\u4e00-\u9fa5A-Za-z0-9（）]*$/;

/** What is wrong with the words; a text that may be left out can still be too short once begun. */
function textProblemOf(act: ChosenAct, text: string): string | null {
  const { minLength, leastIfAny = 0, maxLength } = SHEET_TEXT[act];
  const least = text === '' ? minLength : Math.max(minLength, leastIfAny);
  if (text.length < least) return SHEET_EXTRA_TEXT.tooShort(least);
  if (text.length > maxLength) return SHEET_EXTRA_TEXT.tooLong(maxLength);
  if (act === 'setDepartment' && !DEPARTMENT.test(text)) return SHEET_EXTRA_TEXT.plainName;
  return isReplyAct(act) && hasOpenMarks(text) ? SHEET_EXTRA_TEXT.openMarks : null;
}

/** Nothing is sent without the photos that were chosen for it. */
function photoProblemOf(photos: readonly AddedPhoto[]): string | null {
  const waiting = photos.filter(({ fileId }) => fileId === null);
  if (waiting.length === 0) return null;
  const hasFailed = waiting.some((photo) => photo.hasFailed);
  return hasFailed ? SHEET_EXTRA_TEXT.photoFailed : SHEET_EXTRA_TEXT.photoSending;
}

/** What is still missing, in words; null when the act can be sent. */
export function problemOf(act: ChosenAct, form: ActForm): string | null {
  return (
    unchosenOf(act, form) ?? textProblemOf(act, form.text.trim()) ?? photoProblemOf(form.photos)
  );
}

type InputOf = { [A in SheetAct]: (form: ActForm, text: string) => ActInput<A> };

const withText = (_form: ActForm, text: string) => ({ text });
const withReason = (_form: ActForm, reason: string) => ({ reason });
const nothing = () => ({});
const toPost = ({ to }: ActForm, reason: string) => ({ to: to ?? '', reason });

/** What each act is sent with, from the filled sheet. */
const INPUT_OF: InputOf = {
  ...{ accept: nothing, resume: nothing, remind: nothing },
  ...{ respond: withText, progress: withText, note: withText },
  ...{ supervise: withText, escalate: withReason, sendBack: withReason },
  ...{ assist: toPost, transfer: toPost, rule: toPost, reassign: toPost },
  supplement: ({ photos }, text) => {
    const images = photos.flatMap(({ fileId }) => fileId ?? []);
    return { text, ...(images.length > 0 && { images }) };
  },
  pause: ({ workingDays }, reason) => ({ workingDays, reason }),
  requestExtension: ({ workingDays }, reason) => ({ workingDays, reason }),
  extend: ({ isGranted }, reason) => ({ isGranted: isGranted === true, ...(reason && { reason }) }),
  regrade: ({ priority }, reason) => ({ priority: priority ?? 'yellow', reason }),
  setDepartment: (_form, department) => ({ department }),
  merge: ({ intoId }) => ({ intoId: intoId ?? '' }),
  resolve: ({ channel }, result) => ({ result, channel }),
  rate: ({ solved, stars }, comment) => ({
    ...{ solved: solved === true, stars },
    ...(comment && { comment }),
  }),
  withdraw: (_form, reason) => (reason ? { reason } : {}),
};

/** The request that the filled sheet stands for. */
export function requestOf(act: SheetAct, form: ActForm): ActRequest {
  const make = INPUT_OF[act] as (form: ActForm, text: string) => object;
  return { act, input: make(form, form.text.trim()) } as ActRequest;
}
