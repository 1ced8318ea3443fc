import { type BatchResult, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { linksTo } from '../../lib/files';
import { askMediaChecks, nextMediaCheck } from '../media-check';
import { type AppealRecord, appeals } from '../record';

const BATCH = 20;

/**
 * Asks WeChat again about files whose check was lost: it could not be asked, or its answer came before the
 * appeal was saved, or never.
 */
export async function recheckMedia(now: string): Promise<BatchResult> {
  const due = await appeals.list(
    { mediaDueAt: command.lte(now) },
    { orderBy: ['mediaDueAt', 'asc'], limit: BATCH },
  );
  return workThrough('recheckMedia', due, BATCH, (appeal) => recheck(appeal, now));
}

/** An answer that came in between counts: only files still waiting get the new check. */
async function recheck(due: AppealRecord, now: string): Promise<void> {
  const { _id, media } = due;
  const uploader = due.ownerId ?? due.intake?.by.id ?? '';
  const waiting = media.filter((file) => file.check === 'pending');
  const asked = await askMediaChecks(
    uploader,
    waiting,
    await linksTo(waiting.map((f) => f.fileId)),
  );
  await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', _id);
    if (!appeal) return;
    const renewed = appeal.media.map((file) => {
      const again = asked.find(({ fileId }) => fileId === file.fileId);
      return again && file.check === 'pending' ? again : file;
    });
    const mediaDueAt = nextMediaCheck({ ...appeal, media: renewed }, now);
    await tx.update<AppealRecord>('appeals', _id, { media: renewed, mediaDueAt });
  });
}
