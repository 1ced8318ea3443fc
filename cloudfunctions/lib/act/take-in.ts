import { Refusal, refuse } from '../errors';
import { checkText, type TextCheck } from '../openapi';
import type { MemberCall } from '../serve';
import type { ThingRef } from '../thing';
import { type Submitted, takeAttachments } from '../uploads/attach';
import { nextMediaCheck } from '../uploads/media-check';
import type { MediaRecord } from '../uploads/record';

/** What somebody sends: their words, as they appear, and their files. */
interface Sent {
  /** The area that the files were uploaded for. */
  area: string;
  /** The thing that will have the files. */
  thing: ThingRef;
  scene: 'comment' | 'forum';
  texts: readonly (string | undefined)[];
  files: Submitted;
}

/** It as it is kept. */
export interface TakenIn {
  textCheck: TextCheck;
  media: MediaRecord[];
  /** When to ask WeChat again about the files; null when there are none to ask about. */
  mediaDueAt: string | null;
}

/** Checks what a member wrote and sent: the words are not refused, the files are the caller's own. */
export async function takeIn(
  { openid, now }: MemberCall,
  { area, thing, scene, texts, files }: Sent,
): Promise<TakenIn | Refusal<'FILE_REFUSED' | 'CONTENT_REJECTED'>> {
  const [textCheck, media] = await Promise.all([
    checkText(openid, scene, texts),
    takeAttachments(openid, { area, thing }, files),
  ]);
  if (media instanceof Refusal) return media;
  if (textCheck === 'risky') return refuse('CONTENT_REJECTED');
  return { textCheck, media, mediaDueAt: nextMediaCheck({ media, submittedAt: now }, now) };
}
