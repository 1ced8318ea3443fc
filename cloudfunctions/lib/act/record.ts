import type { PlacePath, Role } from '../../../domain/people';
import type { HasHeld } from '../review/held';

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
  text: string | null;
}

/** One document with the acts on it, oldest first. The desk of its community looks at words that wait. */
export interface Thing extends HasHeld {
  _id: string;
  path: PlacePath;
  timeline: Entry[];
}

export type EntryOf<T extends Thing> = T['timeline'][number];
export type ActOf<T extends Thing> = EntryOf<T>['act'];

/** An act on the way to the timeline, which numbers it. */
export type NewEntry = Omit<Entry, 'id' | 'act'>;

/** How the timeline names what nobody did. */
export function byTheClock(at: string, text: string | null = null): NewEntry {
  return {
    at,
    by: { id: null, role: 'clock', name: null, placeName: null },
    key: null,
    text,
  };
}
