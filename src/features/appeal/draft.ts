import type { Input } from '../../../contract';
import type { Category, Visibility } from '../../../domain/appeal/vocabulary';
import { VOICE_ONLY_CONTENT } from '../../../domain/appeal/voice-only';

export type MediaKind = 'image' | 'voice' | 'video';
export type Extension = Input<'appeal.prepareUpload'>['extension'];

/** A photo, recording or video chosen for the draft; `fileId` once it is in the cloud. */
export interface DraftFile {
  localId: string;
  kind: MediaKind;
  /** A local link of this run of the app; null when there is none (any more). */
  path: string | null;
  extension: Extension;
  fileId: string | null;
  seconds: number | null;
}

export type SubmitInput = Input<'appeal.submit'>;

/** Everything a person has written, as kept on the phone until the appeal was taken. */
export interface Draft {
  /** Sent with every try to submit, so that a retry never makes a second appeal. */
  idempotencyKey: string;
  category: Category | null;
  content: string;
  place: string;
  contact: string;
  isAnonymous: boolean;
  visibility: Visibility;
  /** Words to be hidden in public, besides what the rules find; absent in drafts of older versions. */
  alsoHide?: string[];
  /** Staff shall read names, numbers and accounts in an anonymous text; absent unless the person said so. */
  showsContact?: boolean;
  files: DraftFile[];
  /** Submitted without a network: it is sent as soon as there is one, unless the person takes that back. */
  isWaitingToSend: boolean;
  /**
   * Sent under the key, newest last; no answer has said yet what became of it. The phone keeps each before it sends it.
   * Absent in drafts of older versions.
   */
  unanswered?: SubmitInput[];
  /** The person took the sending back: the app does not ask by itself what became of it. */
  isTakenBack?: boolean;
  /** Files that were not yet in the cloud and could not be found again when the draft was opened. */
  lostFiles: number;
}

export const MAX_IMAGES = 9;
export const MAX_CONTENT = 2000;
export const MAX_PLACE = 100;
export const MAX_CONTACT = 50;

export { VOICE_ONLY_CONTENT };

export function emptyDraft(idempotencyKey: string): Draft {
  return {
    idempotencyKey,
    category: null,
    content: '',
    place: '',
    contact: '',
    isAnonymous: false,
    visibility: 'public',
    files: [],
    isWaitingToSend: false,
    lostFiles: 0,
  };
}

/** True when there is nothing worth keeping. */
export function isBlank(draft: Draft): boolean {
  const typed = draft.content + draft.place + draft.contact;
  return draft.category === null && typed.trim() === '' && draft.files.length === 0;
}

/** Adds a recording; writes the visible stand-in text when nothing was typed. */
export function withVoice(draft: Draft, voice: DraftFile): Draft {
  const files = [...draft.files.filter((file) => file.kind !== 'voice'), voice];
  const content = draft.content.trim() === '' ? VOICE_ONLY_CONTENT : draft.content;
  return { ...draft, files, content };
}

/** Takes a file out; the stand-in text goes with the recording it stood for. */
export function withoutFile(draft: Draft, localId: string): Draft {
  const files = draft.files.filter((file) => file.localId !== localId);
  const hasVoice = files.some((file) => file.kind === 'voice');
  const isStandIn = draft.content.trim() === VOICE_ONLY_CONTENT && !hasVoice;
  return { ...draft, files, content: isStandIn ? '' : draft.content };
}

/** A draft as it comes from storage, whichever version of the app wrote it: links of an earlier run are dead. */
export function fromStorage(stored: Partial<Draft> & Pick<Draft, 'idempotencyKey'>): Draft {
  const draft = { ...emptyDraft(stored.idempotencyKey), ...stored };
  return { ...draft, files: draft.files.map((file) => ({ ...file, path: null })) };
}

/** The name under which the phone keeps a file of a draft until it is in the cloud. */
export function keptNameOf({ localId, extension }: DraftFile): string {
  return `${localId}.${extension}`;
}

/**
 * A stored draft opened again: finished uploads stay, unfinished ones when the phone has kept the file; `kept` tells
 * the path of each by its `localId`. The others are lost, and counted.
 */
export function reviveDraft(
  stored: Draft,
  kept: Readonly<Record<string, string>> = {},
): { draft: Draft; lostFiles: number } {
  const lost = stored.files.filter((file) => file.fileId === null && !kept[file.localId]);
  const rest = lost.reduce((draft, file) => withoutFile(draft, file.localId), stored);
  const files = rest.files.map((file) => ({ ...file, path: kept[file.localId] ?? null }));
  return { draft: { ...rest, files }, lostFiles: lost.length };
}

export function withFileId(draft: Draft, localId: string, fileId: string): Draft {
  const files = draft.files.map((file) => (file.localId === localId ? { ...file, fileId } : file));
  return { ...draft, files };
}

/** `long…`: there is more of it than the cloud takes. */
export type Missing =
  | 'category'
  | 'content'
  | 'longContent'
  | 'longPlace'
  | 'longContact'
  | 'uploads';

/** What the person still has to do before the appeal can be checked; the first one to show comes first. */
export function missingOf(draft: Draft): Missing[] {
  const missing: Missing[] = [];
  if (draft.category === null) missing.push('category');
  if (draft.content.trim() === '') missing.push('content');
  if (draft.content.trim().length > MAX_CONTENT) missing.push('longContent');
  if (draft.place.trim().length > MAX_PLACE) missing.push('longPlace');
  if (draft.contact.trim().length > MAX_CONTACT) missing.push('longContact');
  if (draft.files.some((file) => file.fileId === null)) missing.push('uploads');
  return missing;
}

function sentOf(draft: Draft, kind: MediaKind) {
  return draft.files.flatMap(({ kind: its, fileId, seconds }) =>
    its === kind && fileId !== null ? [{ fileId, seconds: seconds ?? 0 }] : [],
  );
}

/** The input of `appeal.submit`; empty fields are left out. Null while something is missing. */
export function submitInputOf(draft: Draft): SubmitInput | null {
  if (draft.category === null || missingOf(draft).length > 0) return null;
  const images = sentOf(draft, 'image').map((file) => file.fileId);
  const [voice] = sentOf(draft, 'voice');
  const [video] = sentOf(draft, 'video');
  const place = draft.place.trim();
  const contact = draft.contact.trim();
  const { alsoHide = [] } = draft;
  return {
    category: draft.category,
    content: draft.content.trim(),
    isAnonymous: draft.isAnonymous,
    visibility: draft.visibility,
    idempotencyKey: draft.idempotencyKey,
    ...(images.length > 0 && { images }),
    ...(voice && { voice }),
    ...(video && { video }),
    ...(place && { place: { text: place } }),
    ...(contact && { contact }),
    ...(alsoHide.length > 0 && { alsoHide }),
    ...(draft.isAnonymous && draft.showsContact && { showsContact: true }),
  };
}
