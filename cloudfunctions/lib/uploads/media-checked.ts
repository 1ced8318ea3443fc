import type { Collection } from '../db/collection';
import { transaction } from '../db/transaction';
import { isWaiting } from './media-check';
import type { HasMedia, MediaRecord } from './record';

/** WeChat's answer to `mediaCheckAsync`, pushed to a function as a message event. */
export interface MediaChecked {
  Event: 'wxa_media_check';
  trace_id: string;
  result?: { suggest?: string };
}

/** A file by the id of its check, and what came of the check. */
export type JudgedFile = { traceId: string } & Pick<MediaRecord, 'check'>;

export function isMediaChecked(event: object): event is MediaChecked {
  const { Event, trace_id } = event as Partial<MediaChecked>;
  return Event === 'wxa_media_check' && typeof trace_id === 'string' && trace_id !== '';
}

/** What WeChat says of which file. A file that is not clearly good stays hidden. */
export function judgedIn({ trace_id: traceId, result }: MediaChecked): JudgedFile {
  return { traceId, check: result?.suggest === 'pass' ? 'passed' : 'refused' };
}

/** Keeps the result with the file, if one of these things has it; again changes nothing. Answers whether one has it. */
export async function keepCheckIn<T extends HasMedia>(
  things: Collection<T>,
  file: JudgedFile,
): Promise<boolean> {
  const [found] = await things.list(
    { 'media.traceId': file.traceId },
    { orderBy: ['_id', 'asc'], limit: 1 },
  );
  if (found) await saveCheck(things, found._id, file);
  return found !== undefined;
}

function saveCheck<T extends HasMedia>(
  { name }: Collection<T>,
  id: string,
  { traceId, check }: JudgedFile,
): Promise<void> {
  return transaction(async (tx) => {
    const thing = await tx.find<T>(name, id);
    if (!thing) return;
    const media = thing.media.map((file) => (file.traceId === traceId ? { ...file, check } : file));
    const mediaDueAt = media.some(isWaiting) ? thing.mediaDueAt : null;
    await tx.update<HasMedia>(name, id, { media, mediaDueAt });
  });
}
