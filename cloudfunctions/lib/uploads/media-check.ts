import { isBefore, later } from '../../../domain/calendar/beijing-time';
import { askMediaCheck } from '../openapi';
import type { HasMedia, MediaRecord } from './record';

/** WeChat answers within half an hour. */
const ANSWER = { minutes: 30 };
const SOON = { minutes: 1 };
/** After that nobody asks any more; the file stays hidden from others. */
const GIVE_UP = { days: 1 };

/** Waits for WeChat's judgement: images and sound; videos WeChat does not check. */
export function isWaiting(file: MediaRecord): boolean {
  return file.check === 'pending' && file.kind !== 'video';
}

/** The files, those that wait with a check asked for anew. One openapi call each. */
export function askMediaChecks(
  openid: string,
  media: readonly MediaRecord[],
  links: ReadonlyMap<string, string>,
): Promise<MediaRecord[]> {
  return Promise.all(
    media.map(async (file) => {
      const link = links.get(file.fileId);
      if (!isWaiting(file) || file.kind === 'video' || !link) return file;
      return { ...file, traceId: await askMediaCheck(openid, file.kind, link) };
    }),
  );
}

/** When to ask again: at once if WeChat could not be asked, else when its answer is late; null when it is settled. */
export function nextMediaCheck(
  { media, submittedAt }: Pick<HasMedia, 'media' | 'submittedAt'>,
  now: string,
): string | null {
  const waiting = media.filter(isWaiting);
  const isLate = isBefore(later(submittedAt, GIVE_UP), now);
  if (waiting.length === 0 || isLate) return null;
  return later(now, waiting.some((file) => file.traceId === null) ? SOON : ANSWER);
}
