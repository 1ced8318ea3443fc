import type { BatchResult } from '../batch';
import { command } from '../cloud';
import type { Collection } from '../db/collection';
import { type JudgedFile, keepCheckIn } from './media-checked';
import { recheckIn } from './recheck';
import type { HasMedia } from './record';

/** The files of one area, for the functions that see to the files of every area. */
export interface AreaFiles {
  /** Which of these files are attached to something of the area, by name. One request. */
  attached(names: readonly string[]): Promise<string[]>;
  /** Keeps WeChat's word on a file. Answers whether the file is one of the area. */
  keepCheck(file: JudgedFile): Promise<boolean>;
  /** Asks WeChat again about files that it has not judged, one batch. */
  recheck(now: string): Promise<BatchResult>;
}

/** The files of the area whose things these are. `uploaderOf`: the person who sent the files of a thing. */
export function filesOf<T extends HasMedia>(
  things: Collection<T>,
  uploaderOf: (thing: T) => string,
): AreaFiles {
  return {
    async attached(names) {
      const holders = await things.all({ 'media.name': command.in([...names]) });
      return holders.flatMap(({ media }) => media.map(({ name }) => name));
    },
    keepCheck: (file) => keepCheckIn(things, file),
    recheck: (now) => recheckIn({ things, uploaderOf }, now),
  };
}

/** Those of every area, by its name. */
export type FilesByArea = Readonly<Record<string, AreaFiles>>;
