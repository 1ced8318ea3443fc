import { type BatchResult, workThrough } from '../batch';
import { command } from '../cloud';
import type { Collection } from '../db/collection';
import { transaction } from '../db/transaction';
import { linksTo } from '../files';
import { askMediaChecks, nextMediaCheck } from './media-check';
import type { HasMedia } from './record';

const BATCH = 40;

/** Things with files, and who is asked about as the one who sent them. */
interface MediaOwners<T extends HasMedia> {
  things: Collection<T>;
  uploaderOf(thing: T): string;
}

/**
 * Asks WeChat again about files whose check was lost: it could not be asked, or its answer came before the thing was
 * saved, or never. One batch.
 */
export async function recheckIn<T extends HasMedia>(
  owners: MediaOwners<T>,
  now: string,
): Promise<BatchResult> {
  const due = await owners.things.list(
    { mediaDueAt: command.lte(now) },
    { orderBy: ['mediaDueAt', 'asc'], limit: BATCH },
  );
  return workThrough('recheckMedia', due, BATCH, (thing) => recheck(owners, thing, now));
}

/** An answer that came in between counts: only files still waiting get the new check. */
async function recheck<T extends HasMedia>(
  { things, uploaderOf }: MediaOwners<T>,
  due: T,
  now: string,
): Promise<void> {
  const waiting = due.media.filter((file) => file.check === 'pending');
  const links = await linksTo(waiting.map((file) => file.fileId));
  const asked = await askMediaChecks(uploaderOf(due), waiting, links);
  await transaction(async (tx) => {
    const thing = await tx.find<T>(things.name, due._id);
    if (!thing) return;
    const media = thing.media.map((file) => {
      const again = asked.find(({ fileId }) => fileId === file.fileId);
      return again && file.check === 'pending' ? again : file;
    });
    const mediaDueAt = nextMediaCheck({ ...thing, media }, now);
    await tx.update<HasMedia>(things.name, due._id, { media, mediaDueAt });
  });
}
