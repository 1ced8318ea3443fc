import { Refusal } from '../errors';
import type { TextCheck } from '../openapi';
import type { MemberCall } from '../serve';
import type { ThingRef } from '../thing';
import { type Submitted, takeAttachments } from '../uploads/attach';
import { nextMediaCheck } from '../uploads/media-check';
import type { MediaRecord } from '../uploads/record';

/** What somebody sends besides words: files, which were uploaded for an area. */
interface Sent {
  area: string;
  /** The thing that will have the files. */
  thing: ThingRef;
  files: Submitted;
}

/** It as it is kept. */
export interface TakenIn {
  textCheck: TextCheck;
  media: MediaRecord[];
  /** When to ask WeChat again about the files; null when there are none to ask about. */
  mediaDueAt: string | null;
}

/** Takes what a member wrote and sent: the words were checked, the files must be the caller's own. */
export async function takeIn(
  { openid, now, said }: MemberCall,
  { area, thing, files }: Sent,
): Promise<TakenIn | Refusal<'FILE_REFUSED'>> {
  const media = await takeAttachments(openid, { area, thing }, files);
  if (media instanceof Refusal) return media;
  const textCheck = said.waiting.length === 0 ? 'pass' : 'review';
  return { textCheck, media, mediaDueAt: nextMediaCheck({ media, submittedAt: now }, now) };
}
