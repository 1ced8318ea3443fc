import { NOTHING_DONE, type Tally } from '../../../domain/limits/tally';
import { type ClosedRecord, closed, opened } from '../closed';
import { collection } from '../db/collection';
import { describeFault } from '../errors';
import { log } from '../log';

/** What one person did lately; `_id` is the openid. Only the person's own calls write it. */
export interface LimitRecord extends Tally {
  _id: string;
  /** Counts the changes, from a number by chance: one only counts over the version that was read. */
  version: number;
}

/** As it is stored: only the version is plain. */
export type StoredLimits = ClosedRecord & Pick<LimitRecord, 'version'>;

export const LIMIT_RECORDS = 'limits';
export const limitRecords = collection<StoredLimits>(LIMIT_RECORDS);

/** Larger than what anybody does on a day. */
const SIZE = 2048;

export function closeLimits(record: LimitRecord): StoredLimits {
  return closed(record, ['_id', 'version'], SIZE);
}

/** One that no key opens any more is older than a change of keys takes, so it counts nothing of today. */
export function openLimits(stored: StoredLimits | LimitRecord): LimitRecord {
  try {
    return opened<LimitRecord>(stored);
  } catch (error) {
    log('warn', 'limits', describeFault(error));
    return { ...NOTHING_DONE, _id: stored._id, version: stored.version };
  }
}
