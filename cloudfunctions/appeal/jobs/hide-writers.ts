import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { hideReviewsOf } from '../../lib/review/hide-writer';
import { openidOf, writerIn } from '../../lib/writer';
import { hideWriterIn } from '../../notice';
import { recountAfter } from '../act/participants';
import { type AppealRecord, appealRef, appeals } from '../record';

const BATCH = 10;

/** Appeals that became anonymous: their messages, and what they were merged into, name their writer no more. */
export const hideWriters: Pick<Job, 'run'> = { run };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const due = await appeals.list(
    { hideWriterAt: command.lte(now), ...allBut(failed) },
    { orderBy: ['hideWriterAt', 'asc'], limit: BATCH },
  );
  return workThrough('hideWriters', due, BATCH, (appeal) => hideWriterOf(appeal, now));
}

/** Again it finds what is left: the appeal is done with when all else is. */
async function hideWriterOf(appeal: AppealRecord, now: string): Promise<void> {
  const { _id, mergedInto, timeline } = appeal;
  const openid = openidOf(appeal, _id);
  if (openid !== null) {
    await hideWriterIn(appealRef(_id), openid);
    await hideReviewsOf(appealRef(_id), openid, timeline);
    for (let id = mergedInto; id !== null; )
      id = await hideAmongAbsorbed(id, { id: _id, openid, now });
  }
  await appeals.update(_id, { hideWriterAt: null });
}

/** Answers where it went itself. Its own writer stays as they are: they are told of it as such. */
async function hideAmongAbsorbed(
  intoId: string,
  { id, openid, now }: { id: string; openid: string; now: string },
): Promise<string | null> {
  const into = await transaction(async (tx) => {
    const found = await tx.find<AppealRecord>('appeals', intoId);
    if (!found) return null;
    const hidden = writerIn({ _id: intoId, isAnonymous: true }, openid);
    const absorbed = found.absorbed.map((one) =>
      one.id === id ? apart({ ...one, ...hidden }) : one,
    );
    const change = { absorbed, recountAt: recountAfter(now) };
    await tx.update<AppealRecord>('appeals', intoId, change);
    return found;
  });
  if (into && into.ownerId !== openid) await hideWriterIn(appealRef(intoId), openid);
  return into?.mergedInto ?? null;
}

/** Who is anonymous counts apart among those who have the same. */
function apart(one: AppealRecord['absorbed'][number]): AppealRecord['absorbed'][number] {
  return one.counts === 'person' ? { ...one, counts: 'apart' } : one;
}
