import type { Act } from '../../domain/appeal/acts';
import type { AppealCase } from '../../domain/appeal/case';
import type { LastReminder } from '../../domain/appeal/reminders';
import type {
  FeedbackChannel,
  IntakeConsent,
  IntakeSource,
  Reason,
} from '../../domain/appeal/vocabulary';
import type { PlacePath } from '../../domain/people';
import type { Level } from '../../domain/places/posts';
import type { ActorRecord, Entry } from '../lib/act/record';
import type { AssigneeRecord } from '../lib/assignees';
import { collection } from '../lib/db/collection';
import type { TextCheck } from '../lib/openapi';
import type { HasHeld } from '../lib/review/held';
import type { ThingRef } from '../lib/thing';
import type { MediaRecord } from '../lib/uploads/record';
import type { WordsRecord } from '../lib/words';
import type { WriterRecord } from '../lib/writer';

export type { AssigneeRecord } from '../lib/assignees';

export interface TimelineRecord extends Entry<Act> {
  /** Of another level since the act; null when it stayed. */
  toLevel: Level | null;
}

export interface RatingRecord {
  solved: boolean;
  stars: number;
  comment: WordsRecord | null;
  at: string;
}

/** Why it has its colour, with the words as they are stored. */
export type ReasonRecord =
  | Exclude<Reason, { source: 'text' | 'staff' }>
  | (Omit<Extract<Reason, { source: 'text' }>, 'word'> & { word: WordsRecord })
  | (Omit<Extract<Reason, { source: 'staff' }>, 'note'> & { note: WordsRecord });

/** Staff wrote it down for somebody, who agreed how. */
export interface IntakeRecord {
  source: IntakeSource;
  consent: IntakeConsent;
  by: ActorRecord;
}

/**
 * A duplicate that was merged into an appeal. `counts`: how its writer counts among those who have the same. A writer
 * with a name is one person, wherever they are met. An anonymous one counts apart, because a count that knew who they
 * are would tell it. The writer of one for handlers only does not count, because the count would tell that there is one.
 */
interface AbsorbedRecord extends WriterRecord {
  id: string;
  number: string;
  counts: 'person' | 'apart' | 'not';
}

/** An appeal as stored: one document, so that every act is one write. `_id` comes from owner and key. */
export interface AppealRecord extends AppealCase, HasHeld {
  _id: string;
  number: string;
  /** Detects a key used again for other content. */
  inputMark: string;
  content: WordsRecord;
  placeText: WordsRecord | null;
  /** The words that the writer wants hidden in public, besides what the rules find, sealed with its id. */
  alsoHideSealed: string | null;
  /** The words that staff hide, sealed with its id. Missing when there are none. */
  redactedSealed?: string | null;
  /** The names of an anonymous writer that it hides, sealed with its id. Missing when it hides none. */
  ownNamesSealed?: string | null;
  /** Staff read what tells who an anonymous writer is, in what the writer writes from now on: they were asked. */
  showsContact?: boolean;
  pathNames: PlacePath;
  /** The openid of an anonymous writer, sealed with its id: `ownerId` is a hidden id then. */
  ownerSealed: string | null;
  /** When the job takes the writer, who is anonymous by now, out of what named them; null when nothing names them. */
  hideWriterAt: string | null;
  /** Null while an appeal that staff recorded is not claimed. */
  ownerName: WordsRecord | null;
  /** 联系方式, sealed with the appeal's id; so is the name of whom staff recorded it for. */
  contactSealed: string | null;
  nameSealed: string | null;
  intake: IntakeRecord | null;
  textCheck: TextCheck;
  reasons: ReasonRecord[];
  media: MediaRecord[];
  /** When to ask WeChat again about files it has not judged; null when there are none. */
  mediaDueAt: string | null;
  assignees: AssigneeRecord[];
  /** 协办, by name. */
  helpers: AssigneeRecord[];
  gaps: AssigneeRecord[];
  timeline: TimelineRecord[];
  result: { text: WordsRecord; channel: FeedbackChannel; at: string } | null;
  ratings: RatingRecord[];
  /** 责任部门 as staff decided it. */
  department: string | null;
  /** Like `joinCount`, as of `countVersion`: within a minute the clock brings both from the shards. */
  followCount: number;
  /** How often the shards of its counts had been changed by then; 0: nobody ever took part. */
  countVersion: number;
  /** Joiners whom its shards do not count, who came with duplicates, less those whom they count too much. */
  joinedBesides: number;
  /** When to count `joinedBesides` once more; null when it is known. */
  recountAt: string | null;
  mergedNumber: string | null;
  /** The duplicates in it: their owners and participants are told what happens here. */
  absorbed: AbsorbedRecord[];
  submittedAt: string;
  /** What the clock reminded the handlers of last. */
  lastReminder: LastReminder | null;
  /**
   * The number of the oldest rules by which any of its words are shown: see `REDACTION_RULES`. Negative: messages about it may
   * still say more than it does, see `act/say-less`.
   */
  shownBy: number;
  /** Derived, for the indexes only: see `store/index-fields`. */
  sealedBy: number | null;
  recency: string;
  urgency: string;
  isListed: boolean;
  /** Facets and words that lists find it by. */
  keys: string[];
  queueKeys: string[];
  /** Telling words of an appeal whose department staff decided: others learn from it. */
  learntKeys: string[];
  /** Of the submission, in Beijing: 2026-03. */
  month: string;
  /** Who resolved it last. */
  handledBy: string | null;
  /** The day in Beijing on which it was resolved last; null unless it still is. */
  resolvedOn: string | null;
  provisionalFor: number | null;
  /** When the clock reminds the handlers of the deadline; null when it will not. */
  nextReminderAt: string | null;
}

export const appeals = collection<AppealRecord>('appeals');

/** How what is kept beside appeals refers to one. */
export function appealRef(id: string): ThingRef {
  return { type: 'appeal', id };
}

/** The folder of their files. */
export const FILES = 'appeal';
