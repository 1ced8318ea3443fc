import type { BatchResult, Job } from '../batch';
import { command } from '../cloud';
import { removeFiles } from '../files';
import type { FilesByArea } from './area-files';
import { uploads } from './record';

const BATCH = 50;

/**
 * Removes files that nobody attached in time; each area says of its own which are attached. The job leaves the files of
 * an area that says nothing: they may be in use. A crash in between only leaves them for the next run.
 */
export function cleanUploadsOf(areas: FilesByArea): Job {
  return { run: (now) => clean(areas, now), rush: { things: 5000, minutes: 60 } };
}

async function clean(areas: FilesByArea, now: string): Promise<BatchResult> {
  const due = await uploads.list(
    { area: command.in(Object.keys(areas)), dueAt: command.lte(now) },
    { orderBy: ['dueAt', 'asc'], limit: BATCH },
  );
  if (due.length === 0) return { done: 0, more: false };
  const attached = new Set<string>();
  for (const [area, files] of Object.entries(areas)) {
    const names = due.filter((one) => one.area === area).map(({ _id }) => _id);
    if (names.length === 0) continue;
    for (const name of await files.attached(names)) attached.add(name);
  }
  const unused = due.filter(({ _id }) => !attached.has(_id));
  await removeFiles(unused.map(({ cloudPath }) => cloudPath));
  await uploads.remove(due.map(({ _id }) => _id));
  return { done: due.length, more: due.length === BATCH };
}
