import type { BatchResult } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { removeFiles } from '../../lib/files';
import { appeals } from '../record';
import { uploads } from '../uploads';

const BATCH = 50;

/** Files that nobody attached to an appeal in time are removed; a crash in between only leaves them for the next run. */
export async function cleanUploads(now: string): Promise<BatchResult> {
  const due = await uploads.list(
    { dueAt: command.lte(now) },
    { orderBy: ['dueAt', 'asc'], limit: BATCH },
  );
  if (due.length === 0) return { done: 0, more: false };
  const names = due.map(({ _id }) => _id);
  const holders = await appeals.all({ 'media.name': command.in(names) });
  const attached = new Set(holders.flatMap(({ media }) => media.map(({ name }) => name)));
  const unused = due.filter(({ _id }) => !attached.has(_id));
  await removeFiles(unused.map(({ cloudPath }) => cloudPath));
  await uploads.remove(names);
  return { done: due.length, more: due.length === BATCH };
}
