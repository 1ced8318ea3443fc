import type { RejectReason } from '../../../domain/review/reasons';
import { collection } from '../db/collection';
import type { SealedThing } from '../reseal';
import type { ThingRef } from '../thing';
import type { WordsRecord } from '../words';

/** 待审: words of somebody that others do not read before a person, or WeChat, has looked. */
export interface ReviewRecord extends SealedThing {
  _id: string;
  thing: ThingRef;
  /** The `part` of the held words in the document of the thing. */
  part: string;
  /** The desk of this community looks. */
  communityId: string;
  /** The openid of the writer, or the hidden id of an anonymous one. */
  writerId: string;
  /** The openid behind a hidden id, as long as it waits. */
  writerSealed?: string | null;
  /** What the desk reads of them, and all of them for the check; null as soon as it is decided: the thing has them. */
  words: WordsRecord | null;
  at: string;
  /** One working day later. */
  dueAt: string;
  state: 'waiting' | 'passed' | 'rejected';
  /** The order of the queue: `dueAt` and id. */
  urgency: string;
  /** WeChat has not answered yet, and is asked again when the writer calls. */
  isUnasked: boolean;
  /** WeChat's late answer, and when the job may carry it out; null when there is none to carry out. */
  answer: 'pass' | 'risky' | null;
  answeredAt: string | null;
  decision: ReviewDecision | null;
}

/** The last word on it; `by` is null when it was WeChat's. */
export interface ReviewDecision {
  at: string;
  by: string | null;
  verdict: Verdict;
  reason: RejectReason | null;
  /** The idempotency key of the person who decided. */
  key: string | null;
}

export type Verdict = 'pass' | 'reject';

export const reviews = collection<ReviewRecord>('reviews');
