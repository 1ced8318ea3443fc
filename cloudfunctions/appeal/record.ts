import type { AppealCase } from '../../domain/appeal/case';
import type { Act, FeedbackChannel, Level, Reason } from '../../domain/appeal/vocabulary';
import type { PlacePath, Role, RoleKey } from '../../domain/people';
import { collection } from '../lib/db/collection';
import type { TextCheck } from '../lib/openapi';

/** A file of an appeal. Others see it when `check` has passed; a video is looked at by the handlers. */
export interface MediaRecord {
  kind: 'image' | 'voice' | 'video';
  fileId: string;
  seconds?: number;
  check: 'pending' | 'passed' | 'refused';
  /** WeChat's id of the running check. */
  traceId: string | null;
}

/** Who an appeal was assigned to, by name, at the time it was. */
export interface AssigneeRecord {
  key: RoleKey;
  placeName: string;
  ids: string[];
  names: string[];
}

export interface TimelineRecord {
  id: string;
  at: string;
  act: Act;
  by: {
    id: string | null;
    role: Role | 'owner' | 'clock';
    name: string | null;
    placeName: string | null;
  };
  /** The caller's idempotency key; null for what the clock did. */
  key: string | null;
  text: string | null;
  toLevel: Level | null;
}

export interface RatingRecord {
  solved: boolean;
  stars: number;
  comment: string | null;
  at: string;
}

/** An appeal as stored: one document, so that every act is one write. `_id` comes from owner and key. */
export interface AppealRecord extends AppealCase {
  _id: string;
  number: string;
  /** Detects a key used again for other content. */
  inputMark: string;
  content: string;
  placeText: string | null;
  pathNames: PlacePath;
  ownerName: string;
  /** 联系方式, sealed with the appeal's id. */
  contactSealed: string | null;
  textCheck: TextCheck;
  reasons: Reason[];
  media: MediaRecord[];
  /** When to ask WeChat again about files it has not judged; null when there are none. */
  mediaDueAt: string | null;
  assignees: AssigneeRecord[];
  gaps: AssigneeRecord[];
  timeline: TimelineRecord[];
  result: { text: string; channel: FeedbackChannel; at: string } | null;
  ratings: RatingRecord[];
  submittedAt: string;
  /** Derived, for the indexes only: see `indexed`. */
  recency: string;
  urgency: string;
  isOpen: boolean;
  isListed: boolean;
  provisionalFor: number | null;
}

export const appeals = collection<AppealRecord>('appeals');
