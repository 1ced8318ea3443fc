import { type Collection, collection } from '../db/collection';

/**
 * A path that was given out, and all files that came of it. The clock removes those that no thing shows. `_id` is the name
 * of the file.
 */
export interface UploadRecord {
  _id: string;
  /** Whose things it may be attached to. */
  area: string;
  cloudPath: string;
  /** When the clock looks after it. */
  dueAt: string;
  /** The paths at which a function has begun to make a copy. */
  copies?: string[];
  /** The one thing that has it, and the file as it has it. Written with the thing. */
  kept?: { by: string; file: MediaRecord };
  /** When the document goes: until then a retry finds the file. Set with `kept`. */
  endsAt?: string;
  /** The clock has begun to remove it, so no thing may have it any more. */
  isLeaving?: true;
}

export const uploads = collection<UploadRecord>('uploads');

/** A file of a thing. Others see it when `check` has passed; a video is looked at by staff. */
export interface MediaRecord {
  kind: 'image' | 'voice' | 'video';
  /** The copy that a function made. No client can write there. */
  fileId: string;
  /** SHA-256 of the copy's bytes. */
  sha256: string;
  /** Its name without the mark of its owner: the id of its document in `uploads`. */
  name: string;
  seconds?: number;
  /** A film that may tell where it was taken: only its owner and staff who deal with the thing may see it. */
  mayTellPlace?: true;
  check: 'pending' | 'passed' | 'refused';
  /** WeChat's id of the running check. */
  traceId: string | null;
}

/** A thing that files are attached to. */
export interface HasMedia {
  _id: string;
  media: MediaRecord[];
  /** When to ask WeChat again about files it has not judged; null when there are none. */
  mediaDueAt: string | null;
  submittedAt: string;
}

/** The things of one area that have files. */
export interface MediaHolder<T extends HasMedia = HasMedia> {
  /** The area: it names the folder of the files. */
  name: string;
  things: Pick<Collection<T>, 'name' | 'all' | 'list'>;
  /** The person who sent the files: WeChat is told of whom they are. */
  uploaderOf(thing: T): string;
}
