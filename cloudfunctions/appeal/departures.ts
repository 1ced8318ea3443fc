import type { RoleKey } from '../../domain/people';
import { collection } from '../lib/db/collection';

/** 离岗: somebody no longer holds a post; what was theirs is handed over by the clock, page by page. */
export interface DepartureRecord {
  _id: string;
  key: RoleKey;
  /** Who left. */
  personId: string;
  reason: string;
  at: string;
  /** How far the queue of the post was worked through: the urgency of the last one. */
  after: string;
}

export const departures = collection<DepartureRecord>('departures');
