import { later } from '../../../domain/calendar/beijing-time';
import type { BatchResult, Job } from '../batch';
import { command } from '../cloud';
import { removeFiles } from '../files';
import { log } from '../log';
import { type MediaHolder, uploads } from './record';

const BATCH = 50;

/**
 * Removes files that nobody attached to a thing in time, and all `passing` ones. The job leaves the files of other areas:
 * they may be in use. A crash in between leaves them for the next run, and a storage that refuses one for the next day.
 */
export function cleanUploadsOf(holders: readonly MediaHolder[], passing: readonly string[]): Job {
  const areas = [...holders.map(({ name }) => name), ...passing];
  return { run: (now) => clean(holders, areas, now), rush: { things: 5000, minutes: 60 } };
}

async function clean(
  holders: readonly MediaHolder[],
  areas: readonly string[],
  now: string,
): Promise<BatchResult> {
  const due = await uploads.list(
    { area: command.in([...areas]), dueAt: command.lte(now) },
    { orderBy: ['dueAt', 'asc'], limit: BATCH },
  );
  if (due.length === 0) return { done: 0, more: false };
  const attached = new Set<string>();
  for (const { name, things } of holders) {
    const names = due.filter(({ area }) => area === name).map(({ _id }) => _id);
    if (names.length === 0) continue;
    const found = await things.all({ 'media.name': command.in(names) });
    for (const file of found.flatMap(({ media }) => media)) attached.add(file.name);
  }
  const unused = due.filter(({ _id }) => !attached.has(_id));
  const gone = await removeFiles(unused.map(({ cloudPath }) => cloudPath));
  const kept = unused.filter(({ cloudPath }) => !gone.has(cloudPath)).map(({ _id }) => _id);
  const settled = due.map(({ _id }) => _id).filter((id) => !kept.includes(id));
  await uploads.remove(settled);
  if (kept.length > 0) {
    log('error', 'job', { name: 'cleanUploads', kept: kept.length });
    await uploads.updateWhere({ _id: command.in(kept) }, { dueAt: later(now, { days: 1 }) });
  }
  return { done: due.length, more: due.length === BATCH };
}
