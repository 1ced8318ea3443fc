import type { Colour, Post, Who } from './people';
import type { RelatedCase } from './related-case';
import type { Status } from './status';

export type Refused =
  | ('NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE')
  | ('RECEIVER_REFUSED' | 'CANNOT_MERGE');

/** The details that go with an act: each act reads its own. */
export interface Details {
  to: Post;
  priority: Colour;
  workingDays: number;
  /** Solved, granted. */
  isYes: boolean;
  /** The other appeal, if there is one, and its id. */
  into: RelatedCase | undefined;
  intoId: string;
}

/** The rules of one act, told once more from PRODUCT's rules: never from the code in `domain/`. */
export interface ModelAct {
  /** Its place among the buttons. */
  place: number;
  /** The part of its input that is always the same, and the part that the details decide. */
  says?: object;
  given?(details: Details): object;
  /** The details that matter, for messages. */
  inWords?(details: Details): string;
  /** It names another post, and these may be named. */
  mayGet?(appeal: RelatedCase, post: Post): boolean;
  /** How likely it is when it is possible; left out: 2, and more for what leads on or is seldom possible. */
  likely?: number;
  /** How much likelier among these appeals. */
  likelier?(appeals: readonly RelatedCase[]): number;
  /** The states it is possible in; left out: all open ones. */
  from?: readonly Status[];
  /** A pause must end before. */
  isStoppedByPause?: true;
  may(appeal: RelatedCase, who: Who): boolean;
  canNow?(appeal: RelatedCase, now: string): boolean;
  /** The refusal for its details that comes before the state is looked at. */
  refuses?(appeal: RelatedCase, details: Details): Refused | null;
  /** It would change nothing: the state is wrong for it. */
  isPointless?(appeal: RelatedCase, details: Details): boolean;
  /** Is there a button, when it may be done? */
  isOffered?(appeal: RelatedCase): boolean;
  /** Its answer is secret: it is shown again only to somebody who may still ask. */
  isSecret?: true;
  does?(appeal: RelatedCase, at: string, details: Details): void;
}

/** Only the owner. */
export function byOwner(appeal: RelatedCase, who: Who): boolean {
  return who === appeal.owner;
}

/** Whoever has it. */
export function byHandlers(appeal: RelatedCase, who: Who): boolean {
  return appeal.has(who);
}

/** Whoever is above all who have it. */
export function bySuperiors(appeal: RelatedCase, who: Who): boolean {
  return appeal.isBelow(who);
}

/** Every post over the place, and the handlers. */
export function byResponsibles(appeal: RelatedCase, who: Who): boolean {
  return appeal.oversees(who) || appeal.has(who);
}
