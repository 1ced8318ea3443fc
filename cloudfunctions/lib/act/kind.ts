import type { Collection } from '../db/collection';
import type { CollectionName } from '../db/indexes';
import type { Member } from '../people';
import type { MemberCall } from '../serve';
import type { Hiding } from '../words';
import type { ActOf, ActorRecord, EntryOf, NumberedEntry, Thing } from './record';

/** The messages about one act, as far as acts must know them. */
export interface Notice {
  _id: string;
  recipients: readonly string[];
}

/** Where messages wait, and how they leave. The area hands it in, because lib knows no area. */
export interface Outbox {
  collection: CollectionName;
  /** Sends what can go at once; never throws. */
  deliver(noticeId: string, now: string): Promise<void>;
}

/** An act that was decided. */
export interface Happening<T extends Thing, P extends object> {
  entry: EntryOf<T>;
  before: T;
  after: T;
  plan: Partial<P>;
}

/**
 * How an area acts on its kind of thing. `T` is the thing, `P` what an act needs besides its wish, `X` the permission
 * that is asked for, `V` what the caller gets to see.
 */
export interface Kind<T extends Thing, P extends object, X extends string, V> {
  /** Ids of things are made from it. */
  name: string;
  things: Collection<T>;
  /** What a person may not see does not exist for them. */
  isVisible(me: Member, thing: T): boolean;
  /** Reads it whole, not as the public does. */
  isInside(me: Member, thing: T): boolean;
  mayDo(me: Member, thing: T, permission: X): boolean;
  /** How the timeline names the caller. */
  actorOf(call: MemberCall, thing: T): ActorRecord;
  /** The fields that the act changes; null when the state does not allow it. */
  change(thing: T, act: ActOf<T>, now: string, plan: Partial<P>): Partial<T> | null;
  /** The entry as it is stored: its words, and what this kind keeps in it besides. */
  entryOf(entry: NumberedEntry<ActOf<T>>, before: T, change: Partial<T>): EntryOf<T>;
  /** What of its words only insiders read, besides personal data. */
  hidingOf?(thing: T): Hiding;
  /** The fields that only indexes need, made from the others at every write. */
  indexFieldsOf(thing: T): Partial<T>;
  /** Whom the act is told to, and what. */
  noticeOf(happening: Happening<T, P>): Notice | Promise<Notice>;
  /** The notice of the last entry. */
  noticeIdOf(thing: T): string;
  outbox: Outbox;
  present(thing: T, call: MemberCall): Promise<V>;
}
