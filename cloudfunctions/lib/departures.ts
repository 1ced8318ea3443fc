import type { RoleKey } from '../../domain/people';
import { collection } from './db/collection';

/** 离岗: somebody no longer holds a post; what was theirs is handed over by the clock, page by page. */
export interface DepartureRecord {
  _id: string;
  key: RoleKey;
  /** Who left. */
  personId: string;
  reason: string;
  /** When they left; later, when something failed and its turn comes again after the others. */
  at: string;
  /** How far the queue of the post was worked through: the urgency of the last one. */
  after: string;
  /** Something before `after` failed. */
  hasFailed?: boolean;
}

export const departures = collection<DepartureRecord>('departures');
