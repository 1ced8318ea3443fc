import { isBefore, later } from '../../../domain/calendar/beijing-time';
import type { BatchResult, Job } from '../batch';
import { command } from '../cloud';
import { pathOf, removeFiles } from '../files';
import { log } from '../log';
import { type MediaHolder, type UploadRecord, uploads } from './record';

const BATCH = 50;
/** A file that a thing has comes first a day after that, and again at its `endsAt`. */
const UNTIL_END = { days: 29 };

/**
 * Removes the files that no thing shows: what nobody attached in time, what copies were made of, copies that no thing
 * got, and all `passing` ones. The job leaves the files of other areas: they may be in use. A crash in between leaves them
 * for the next run, and a storage that refuses one for the next day.
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
  const found = await uploads.list(
    { area: command.in([...areas]), dueAt: command.lte(now) },
    { orderBy: ['dueAt', 'asc'], limit: BATCH },
  );
  if (found.length === 0) return { done: 0, more: false };
  const due = await claim(found.map(({ _id }) => _id));
  const shown = await pathsShown(holders, due);
  const unused = due.flatMap(filesOf).filter((path) => !shown.has(path));
  const gone = await removeFiles(unused);
  const isLeft = (upload: UploadRecord) =>
    filesOf(upload).some((path) => !shown.has(path) && !gone.has(path));
  await settle(due, isLeft, now);
  return { done: found.length, more: found.length === BATCH };
}

/**
 * Nobody attaches any more what no thing has at this moment. A thing that gets its file in between is seen: its write
 * and this one meet at the document. Answers the documents as they are now.
 */
async function claim(ids: readonly string[]): Promise<UploadRecord[]> {
  const unattached = { _id: command.in([...ids]), kept: command.exists(false) };
  await uploads.updateWhere(unattached, { isLeaving: true });
  return uploads.some(ids);
}

function filesOf({ cloudPath, copies = [] }: UploadRecord): string[] {
  return [cloudPath, ...copies];
}

/** The files that things show. One request for each area that is due. */
async function pathsShown(
  holders: readonly MediaHolder[],
  due: readonly UploadRecord[],
): Promise<Set<string>> {
  const shown = new Set<string>();
  for (const { name, things } of holders) {
    const names = due.filter(({ area }) => area === name).map(({ _id }) => _id);
    if (names.length === 0) continue;
    const found = await things.all({ 'media.name': command.in(names) });
    for (const { fileId } of found.flatMap(({ media }) => media)) shown.add(pathOf(fileId));
  }
  return shown;
}

/** The document of a file that a thing has stays while retries may come; the others go, or come again tomorrow. */
async function settle(
  due: readonly UploadRecord[],
  isLeft: (upload: UploadRecord) => boolean,
  now: string,
): Promise<void> {
  const left = due.filter(isLeft);
  const staying = due.filter(({ endsAt = now }) => isBefore(now, endsAt));
  const settled = due.filter((upload) => !left.includes(upload) && !staying.includes(upload));
  await uploads.remove(idsOf(settled));
  await postpone(
    staying.filter((upload) => !left.includes(upload)),
    later(now, UNTIL_END),
  );
  if (left.length > 0) log('error', 'job', { name: 'cleanUploads', kept: left.length });
  await postpone(left, later(now, { days: 1 }));
}

async function postpone(some: readonly UploadRecord[], dueAt: string): Promise<void> {
  if (some.length === 0) return;
  await uploads.updateWhere({ _id: command.in(idsOf(some)) }, { dueAt });
}

function idsOf(some: readonly UploadRecord[]): string[] {
  return some.map(({ _id }) => _id);
}
