import { type Collection, collection } from '../db/collection';

/** A path that was given out; removed with its file when nobody has attached it by `dueAt`. `_id` is the file's name. */
interface UploadRecord {
  _id: string;
  /** Whose things it may be attached to. */
  area: string;
  personId: string;
  cloudPath: string;
  dueAt: string;
}

export const uploads = collection<UploadRecord>('uploads');

/** A file of a thing. Others see it when `check` has passed; a video is looked at by staff. */
export interface MediaRecord {
  kind: 'image' | 'voice' | 'video';
  fileId: string;
  /** Its name without the mark of its owner: the id of its document in `uploads`. */
  name: string;
  seconds?: number;
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
