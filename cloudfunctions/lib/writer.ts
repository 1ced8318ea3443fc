import { seal, sign, unseal } from './seal';

/** What begins like this is no openid. */
const HIDDEN = '~';

/**
 * How anonymous things, and the messages about them, know a person: a keyed hash that serves nothing else. It is the same
 * in all of them, so one index finds the person's own. The openid itself is sealed beside it, for what must reach the
 * person.
 */
export function hiddenIdOf(openid: string): string {
  return HIDDEN + sign('anonymous', openid);
}

export function isHidden(id: string): boolean {
  return id.startsWith(HIDDEN);
}

/** Both ways in which things may know a person. */
export function idsOf(openid: string): [openid: string, hiddenId: string] {
  return [openid, hiddenIdOf(openid)];
}

/** Whether a thing means this person. Every comparison of a stored writer with somebody goes through here. */
export function isPerson(id: string | null, openid: string): boolean {
  if (id === null) return false;
  return id === (isHidden(id) ? hiddenIdOf(openid) : openid);
}

/** A writer as a thing keeps them. */
export interface WriterRecord {
  /** The openid, or the hidden id; null while nobody is the writer. */
  ownerId: string | null;
  /** The openid behind a hidden id, sealed with the id of the document. */
  ownerSealed?: string | null;
}

/** How a thing with this id keeps its writer. */
export function writerIn(
  { _id, isAnonymous }: { _id: string; isAnonymous: boolean },
  openid: string | null,
): Required<WriterRecord> {
  if (openid === null || !isAnonymous) return { ownerId: openid, ownerSealed: null };
  return { ownerId: hiddenIdOf(openid), ownerSealed: seal(openid, _id) };
}

/** The same writer, for another document. */
export function writerMoved<T extends WriterRecord>(
  writer: T,
  { from, to }: { from: string; to: string },
): T {
  const { ownerSealed } = writer;
  return ownerSealed ? { ...writer, ownerSealed: seal(unseal(ownerSealed, from), to) } : writer;
}

/**
 * A mark of a writer, by either of their ids: many urgent messages about one of them go together. All anonymous writers have
 * one mark: a message that comes late would tell that its writer wrote the others, too.
 */
export function writerMark(id: string): string {
  return sign('writer', isHidden(id) ? HIDDEN : id);
}

/** The writer's openid: only for what must reach the person, or for whoever may know them. */
export function openidOf(
  { ownerId, ownerSealed = null }: WriterRecord,
  documentId: string,
): string | null {
  return ownerSealed === null ? ownerId : unseal(ownerSealed, documentId);
}
