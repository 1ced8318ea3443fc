import { transaction } from '../lib/db/transaction';
import { log } from '../lib/log';
import { isWaiting } from './media-check';
import { type AppealRecord, appeals, type MediaRecord } from './record';

/** WeChat's answer to `mediaCheckAsync`, pushed to this function as a message event. */
interface MediaChecked {
  Event: 'wxa_media_check';
  trace_id: string;
  result?: { suggest?: string };
}

export function isMediaChecked(event: object): event is MediaChecked {
  const { Event, trace_id } = event as Partial<MediaChecked>;
  return Event === 'wxa_media_check' && typeof trace_id === 'string' && trace_id !== '';
}

/** Keeps the result with the file; again changes nothing. What is not clearly good stays hidden. */
export async function recordMediaCheck(event: MediaChecked): Promise<{ ok: true; data: null }> {
  const [found] = await appeals.list(
    { 'media.traceId': event.trace_id },
    { orderBy: ['_id', 'asc'], limit: 1 },
  );
  const check: MediaRecord['check'] = event.result?.suggest === 'pass' ? 'passed' : 'refused';
  if (!found) log('warn', 'mediaCheckUnknown', {});
  else await saveCheck(found._id, event.trace_id, check);
  return { ok: true, data: null };
}

function saveCheck(id: string, traceId: string, check: MediaRecord['check']): Promise<void> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    if (!appeal) return;
    const media = appeal.media.map((file) =>
      file.traceId === traceId ? { ...file, check } : file,
    );
    const mediaDueAt = media.some(isWaiting) ? appeal.mediaDueAt : null;
    await tx.update<AppealRecord>('appeals', id, { media, mediaDueAt });
  });
}
