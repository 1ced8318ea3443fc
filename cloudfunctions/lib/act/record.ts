import type { PlacePath, Role } from '../../../domain/people';
import type { HasHeld } from '../review/held';
import type { WordsRecord } from '../words';

/** Somebody as timelines and logs name them. `clock`: it happened by itself. */
export interface ActorRecord {
  id: string | null;
  role: Role | 'owner' | 'clock';
  name: string | null;
  placeName: string | null;
}

/** One act on a thing, in its timeline. */
export interface Entry<A extends string = string> {
  /** The place in the timeline, from 1. */
  id: string;
  at: string;
  act: A;
  by: ActorRecord;
  /** The caller's idempotency key; null for what the clock did. */
  key: string | null;
  text: WordsRecord | null;
}

/** One document with the acts on it, oldest first. The desk of its community looks at words that wait. */
export interface Thing extends HasHeld {
  _id: string;
  path: PlacePath;
  timeline: Entry[];
}

export type EntryOf<T extends Thing> = T['timeline'][number];
export type ActOf<T extends Thing> = EntryOf<T>['act'];

/** An act on the way to the timeline, which numbers it and keeps its words. */
export interface NewEntry extends Omit<Entry, 'id' | 'act' | 'text'> {
  text: string | null;
}

/** The same with its number. */
export interface NumberedEntry<A extends string> extends NewEntry {
  id: string;
  act: A;
}

/** How the timeline names what nobody did. */
export function byTheClock(at: string, text: string | null = null): NewEntry {
  return {
    at,
    by: { id: null, role: 'clock', name: null, placeName: null },
    key: null,
    text,
  };
}
