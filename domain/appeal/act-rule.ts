import type { Audience } from '../notice/audience';
import type { RoleKey } from '../people';
import type { Post } from '../places/posts';
import type { AppealCase, CaseChange, TransitionOptions } from './case';
import type { Outcome } from './moves/stay';
import type { PeopleAround } from './people-around';
import type { Relation, Status } from './vocabulary';

/** Everything that is said of one act. Each act is one file in `acts`. */
export interface ActRule extends Outcome {
  /** These people may choose it. An act without callers makes the case or follows by itself. */
  callers?: readonly Relation[];
  /** Whether the appeal holds anything that the act is about, whoever asks. */
  hasObject?: (appeal: AppealCase) => boolean;
  from: readonly Status[];
  /** It waits until a pause has ended. */
  notPaused?: true;
  /** Only some cases allow it, besides their status. */
  mayHappen?: (appeal: AppealCase, now: string) => boolean;
  /** Whether it may name this post of the appeal's places. Acts without it let nobody name a post. */
  mayName?: (post: NamedPost, appeal: Held) => boolean;
  /** It names another appeal, about the same matter. */
  namesAnother?: true;
  /** The change, when the act does more than move the status and stop clocks. Null: not possible after all. */
  change?: (
    appeal: AppealCase,
    now: string,
    options: TransitionOptions,
  ) => CaseChange | null | undefined;
  /** The people who are told. A person in several audiences is told once, by the first. */
  tells?: (around: PeopleAround) => Audience[];
  /** These people read its entry in the timeline. `ownerAndStaff` leaves out the neighbours. */
  readers: 'everybody' | 'ownerAndStaff' | 'staff';
}

/** A post that somebody names, and its role. */
export interface NamedPost {
  key: RoleKey;
  role: Post;
}

/** The part of a case that decides which posts may get it. */
export type Held = Pick<AppealCase, 'path' | 'assignedTo' | 'assistants' | 'level'>;
