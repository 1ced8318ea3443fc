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
 * Keeps WeChat's word with the file, whichever area has it; again changes nothing. A file that is not clearly good stays
 * hidden. The event names only the check, so every area is asked by its index, all at once.
 */
export async function keepMediaCheck(
  event: MediaChecked,
  holders: readonly MediaHolder[],
): Promise<{ ok: true; data: null }> {
  const check: MediaRecord['check'] = event.result?.suggest === 'pass' ? 'passed' : 'refused';
  const file = { traceId: event.trace_id, check };
  const kept = await Promise.all(holders.map(({ things }) => keepIn(things, file)));
  if (!kept.includes(true)) log('warn', 'mediaCheckUnknown', {});
  return { ok: true, data: null };
}

type JudgedFile = Pick<MediaRecord, 'traceId' | 'check'>;

/** Answers whether one of these things has the file. */
async function keepIn(things: MediaHolder['things'], file: JudgedFile): Promise<boolean> {
  const [found] = await things.list(
    { 'media.traceId': file.traceId },
    { orderBy: ['_id', 'asc'], limit: 1 },
  );
  if (found) await saveCheck(things, found._id, file);
  return found !== undefined;
}

function saveCheck(
  { name }: MediaHolder['things'],
  id: string,
  { traceId, check }: JudgedFile,
): Promise<void> {
  return transaction(async (tx) => {
    const thing = await tx.find<HasMedia>(name, id);
    if (!thing) return;
    const media = thing.media.map((file) => (file.traceId === traceId ? { ...file, check } : file));
    const mediaDueAt = media.some(isWaiting) ? thing.mediaDueAt : null;
    await tx.update<HasMedia>(name, id, { media, mediaDueAt });
  });
}
