import type { Column } from './columns';
import type { Spot } from './town';

/** Somebody who made things, with words of theirs that nobody else has. */
export interface Writer {
  openid: string;
  nickname: string;
  realName: string;
}

/** The person who reads an answer. */
export interface Viewer {
  openid: string | null;
  column: Column;
  /** Holds a post that is responsible for the place of the things. */
  isStaff: boolean;
  isSecretary: boolean;
  /** Null for those who did not join. */
  home: Spot | null;
}

/** A question whose answer is searched. */
export interface Asked {
  viewer: Viewer;
  openid: string | null;
  action: string;
  /** The thing that was asked for; an answer without an id is about it. */
  target: Planted | null;
}

/** One secret, and whether it may stand in a part of an answer. */
export interface Sight {
  what: string;
  secret: string;
  may: boolean;
}

/** A secret where it must not be. */
export interface Leak {
  what: string;
  of: string;
}

/** A thing with words planted in it that occur nowhere else. */
export interface Planted {
  id: string;
  writer: Writer;
  isAnonymous?: boolean;
  /** Harmless, but for those who may read the thing at all. */
  word: string;
  /** The secrets that rest sealed. */
  sealed?: readonly string[];
  /** Words that nobody but its writer reads without a trace. */
  inside: readonly string[];
  /** The secrets that never stand in a text for nobody: a log, an error message. */
  neverSaid: readonly string[];
  /** Something was done to it. */
  heed?(action: string): void;
  /** May the viewer read it at all? */
  isReadableBy(viewer: Viewer): boolean;
  /** Is the answer there to tell staff who wrote it? */
  isRevealedBy?(asked: Asked): boolean;
  /** Has the viewer told who wrote it, in words of their own? They read those. */
  isSaidBy?(viewer: Viewer): boolean;
  /** Its own secrets in a part of an answer; `isIt`: the part is about this thing. */
  sightsIn(asked: Asked, isIt: boolean): Sight[];
}

/** Words for a thing that its owner writes. */
export interface WordsIn {
  /** The field of the maker's input that they stand in. */
  field: string;
  /** Harmless, but for those who may read the thing at all. */
  word: string;
  /** By what they are: for the owner and those who deal with the thing only. */
  inside: Readonly<Record<string, string>>;
}

/** The same words, seen by the same people. */
export function sightsOf(words: Readonly<Record<string, string>>, may: boolean): Sight[] {
  return Object.entries(words).map(([what, secret]) => ({ what, secret, may }));
}
