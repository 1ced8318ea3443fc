import type { Tally } from '../../../domain/limits/tally';
import { collection } from '../db/collection';

/** What one person did lately; `_id` is the openid. Only the person's own calls write it. */
export interface LimitRecord extends Tally {
  _id: string;
  /** Counts the changes: one only counts over the version that was read. */
  version: number;
}

export const LIMIT_RECORDS = 'limits';
export const limitRecords = collection<LimitRecord>(LIMIT_RECORDS);
