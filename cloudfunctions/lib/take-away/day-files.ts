import { spanBetween } from '../../../domain/calendar/beijing-time';
import { cloud } from '../cloud';
import { linksTo } from '../files';
import { sign } from '../seal';
import { uploads } from '../uploads/record';

/** How `uploads` calls files that are removed when their day is over. */
export const DAY_FILES = 'day';

/** A file for people to take away. */
export interface DayFile {
  /** Of ASCII letters, digits, `-` and `.`: it is what the computer saves it as. */
  name: string;
  text: string;
}

/** Where day files go: of one person and key, until an instant. */
interface DayFolder {
  personId: string;
  key: string;
  until: string;
}

/**
 * Stores the files for a day under a path that nobody can guess; answers their ids. The same person, key and name: the
 * same path. Two requests and an upload for each. A crash leaves no file that the clock does not remove.
 */
export async function storeDayFiles(
  files: readonly DayFile[],
  { personId, key, until: dueAt }: DayFolder,
): Promise<string[]> {
  return Promise.all(
    files.map(async ({ name, text }) => {
      const mark = folderMark([personId, key, name]);
      const cloudPath = `${DAY_FILES}/${mark}/${name}`;
      await uploads.insertOnce({ _id: `${DAY_FILES}-${mark}`, area: DAY_FILES, cloudPath, dueAt });
      const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(text) });
      return fileID;
    }),
  );
}

/** Links that end when the files do; null when one of the files is gone. One storage request. */
export async function dayLinks(
  fileIds: readonly string[],
  { now, until }: { now: string; until: string },
): Promise<string[] | null> {
  const seconds = Math.floor(spanBetween(now, until).milliseconds / 1000);
  if (seconds < 1) return null;
  const links = await linksTo(fileIds, seconds);
  const found = fileIds.flatMap((id) => links.get(id) ?? []);
  return found.length === fileIds.length ? found : null;
}

/** 128 bits as digits and lower case letters. */
function folderMark(words: readonly string[]): string {
  const mark = sign('day-file', JSON.stringify(words));
  return Buffer.from(mark, 'base64url').toString('hex');
}
