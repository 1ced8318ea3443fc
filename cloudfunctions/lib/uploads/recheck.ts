import { allBut, type BatchResult, type Job, workThrough } from '../batch';
import { command } from '../cloud';
import { transaction } from '../db/transaction';
import { linksTo } from '../files';
import { askMediaChecks, nextMediaCheck } from './media-check';
import type { HasMedia, MediaHolder } from './record';

const BATCH = 40;

/**
 * Asks WeChat again about files whose check was lost: it could not be asked, or its answer came before the thing was
 * saved, or never. One batch of each area.
 */
export function recheckMediaOf(holders: readonly MediaHolder[]): Job {
  return {
    rush: { things: 500, minutes: 15 },
    async run(now, failed) {
      const whole = { done: 0, more: false, failed: [] as string[] };
      for (const holder of holders) {
        const batch = await recheckBatch(holder, now, failed);
        whole.done += batch.done;
        whole.more ||= batch.more;
        whole.failed.push(...(batch.failed ?? []));
      }
      return whole;
    },
  };
}

async function recheckBatch(
  holder: MediaHolder,
  now: string,
  failed: readonly string[],
): Promise<BatchResult> {
  const due = await holder.things.list(
    { mediaDueAt: command.lte(now), ...allBut(failed) },
    { orderBy: ['mediaDueAt', 'asc'], limit: BATCH },
  );
  return workThrough('recheckMedia', due, BATCH, (thing) => recheck(holder, thing, now));
}

/** An answer that came in between counts: only files still waiting get the new check. */
async function recheck(
  { things, uploaderOf }: MediaHolder,
  due: HasMedia,
  now: string,
): Promise<void> {
  const waiting = due.media.filter((file) => file.check === 'pending');
  const links = await linksTo(waiting.map((file) => file.fileId));
  const asked = await askMediaChecks(uploaderOf(due), waiting, links);
  await transaction(async (tx) => {
    const thing = await tx.find<HasMedia>(things.name, due._id);
    if (!thing) return;
    const media = thing.media.map((file) => {
      const again = asked.find(({ fileId }) => fileId === file.fileId);
      return again && file.check === 'pending' ? again : file;
    });
    const mediaDueAt = nextMediaCheck({ ...thing, media }, now);
    await tx.update<HasMedia>(things.name, due._id, { media, mediaDueAt });
  });
}
