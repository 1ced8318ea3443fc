import { collection } from '../lib/db/collection';

/** A path that was given out; removed with its file when nobody has attached it by `dueAt`. `_id` is the file's name. */
export interface UploadRecord {
  _id: string;
  personId: string;
  cloudPath: string;
  dueAt: string;
}

export const uploads = collection<UploadRecord>('uploads');

/** The folder of its files. */
export const AREA = 'appeal';

/** A draft may wait on a phone so long before its files are removed. */
export const KEEP_UPLOADS = { days: 30 };
