import { transaction } from '../db/transaction';
import { log } from '../log';
import { isWaiting } from './media-check';
import type { HasMedia, MediaHolder, MediaRecord } from './record';

/** WeChat's answer to `mediaCheckAsync`, pushed to a function as a message event. */
export interface MediaChecked {
  Event: 'wxa_media_check';
  trace_id: string;
  result?: { suggest?: string };
}

export function isMediaChecked(event: object): event is MediaChecked {
  const { Event, trace_id } = event as Partial<MediaChecked>;
  return Event === 'wxa_media_check' && typeof trace_id === 'string' && trace_id !== '';
}

/**
 * Keeps the result with the file, in the first of the areas that has it; again changes nothing. A file that is
 * not clearly good stays hidden.
 */
export async function keepMediaCheck(
  event: MediaChecked,
  holders: readonly MediaHolder[],
): Promise<{ ok: true; data: null }> {
  const check: MediaRecord['check'] = event.result?.suggest === 'pass' ? 'passed' : 'refused';
  for (const { things } of holders) {
    const [found] = await things.list(
      { 'media.traceId': event.trace_id },
      { orderBy: ['_id', 'asc'], limit: 1 },
    );
    if (!found) continue;
    await saveCheck(things, found._id, { traceId: event.trace_id, check });
    return { ok: true, data: null };
  }
  log('warn', 'mediaCheckUnknown', {});
  return { ok: true, data: null };
}

function saveCheck(
  { name }: MediaHolder['things'],
  id: string,
  { traceId, check }: Pick<MediaRecord, 'traceId' | 'check'>,
): Promise<void> {
  return transaction(async (tx) => {
    const thing = await tx.find<HasMedia>(name, id);
    if (!thing) return;
    const media = thing.media.map((file) => (file.traceId === traceId ? { ...file, check } : file));
    const mediaDueAt = media.some(isWaiting) ? thing.mediaDueAt : null;
    await tx.update<HasMedia>(name, id, { media, mediaDueAt });
  });
}
