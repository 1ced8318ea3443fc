import type { AddedPhoto } from '../acts/parts/form';
import type { Draft, DraftFile, SubmitInput } from '../draft';
import { VOICE_ONLY_CONTENT } from '../draft';
import { LATE_TEXT } from '../draft-text';

/** What a person changed in a draft after the cloud had taken it. */
export interface LateWords {
  /** Words to add to the appeal. */
  text: string;
  photos: AddedPhoto[];
  /** What must not go into words that others read, or cannot go there: it is only shown. */
  aside: string[];
}

/** What joined the new words to the old ones. */
const LEADING_MARKS = /^[\s，。、；,.;]+/;

/** What the draft says and the appeal does not; null when nothing would be lost. */
export function lateWordsOf(draft: Draft, taken: SubmitInput): LateWords | null {
  const text = [lateContent(draft, taken), latePlace(draft, taken)].filter(Boolean).join('\n');
  const fresh = draft.files.filter((file) => !isTaken(file, taken));
  const photos = fresh.flatMap(addedPhoto);
  const aside = asideOf(draft, taken, fresh.length - photos.length);
  const isEmpty = text === '' && photos.length === 0 && aside.length === 0;
  return isEmpty ? null : { text, photos, aside };
}

/** Only what was written on; all of it when the beginning was changed, too. */
function lateContent({ content }: Draft, taken: SubmitInput): string {
  const now = content.trim();
  if (now === VOICE_ONLY_CONTENT) return '';
  if (!now.startsWith(taken.content)) return now;
  return now.slice(taken.content.length).replace(LEADING_MARKS, '');
}

function latePlace({ place }: Draft, taken: SubmitInput): string {
  const now = place.trim();
  return now === '' || now === taken.place?.text ? '' : LATE_TEXT.place(now);
}

function isTaken({ fileId }: DraftFile, { images = [], voice, video }: SubmitInput): boolean {
  const taken = [...images, voice?.fileId, video?.fileId];
  return fileId !== null && taken.includes(fileId);
}

function addedPhoto({ kind, localId, extension, fileId }: DraftFile): AddedPhoto[] {
  if (kind !== 'image' || fileId === null) return [];
  return [{ localId, extension, fileId, path: null, hasFailed: false }];
}

function asideOf(draft: Draft, taken: SubmitInput, files: number): string[] {
  const contact = draft.contact.trim();
  const hidden = (draft.alsoHide ?? []).filter((word) => !taken.alsoHide?.includes(word));
  const isAsOpen =
    draft.isAnonymous === taken.isAnonymous && draft.visibility === (taken.visibility ?? 'public');
  return [
    ...(contact !== '' && contact !== taken.contact ? [LATE_TEXT.contact(contact)] : []),
    ...(hidden.length > 0 ? [LATE_TEXT.hidden(hidden.join('、'))] : []),
    ...(isAsOpen ? [] : [LATE_TEXT.openness]),
    ...(files > 0 ? [LATE_TEXT.files(files)] : []),
  ];
}
