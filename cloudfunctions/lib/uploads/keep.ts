import { later } from '../../../domain/calendar/beijing-time';
import type { Transaction } from '../db/transaction';
import { type Refusal, refuse } from '../errors';
import { keyOf, type ThingRef } from '../thing';
import { type MediaRecord, type UploadRecord, uploads } from './record';

/** The original stays so long: a call that still copies it needs it. */
const ORIGINAL = { days: 1 };
/** So long a retry finds its file. */
const RETRIES = { days: 30 };

/** Is the upload free for this thing, or its own already? */
export function mayHave(thing: ThingRef, { kept, isLeaving }: UploadRecord): boolean {
  return kept ? kept.by === keyOf(thing) : isLeaving !== true;
}

/**
 * Gives files to a thing, in the transaction that writes the thing: a file belongs to one thing, whichever commits first.
 * Two requests for each file.
 */
export async function keepFiles(
  tx: Transaction,
  thing: ThingRef,
  media: readonly MediaRecord[],
  now: string,
): Promise<Refusal<'FILE_REFUSED'> | null> {
  for (const file of media) {
    const upload = await tx.find<UploadRecord>(uploads.name, file.name);
    if (!upload || !mayHave(thing, upload)) return refuse('FILE_REFUSED');
    if (upload.kept) continue;
    await tx.update<UploadRecord>(uploads.name, file.name, {
      kept: { by: keyOf(thing), file },
      dueAt: later(now, ORIGINAL),
      endsAt: later(now, RETRIES),
    });
  }
  return null;
}
