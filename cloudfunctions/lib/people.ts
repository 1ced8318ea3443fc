import {
  CONSENT_VERSION,
  type PlaceLevel,
  type PlacePath,
  type RoleKey,
} from '../../domain/people';
import { command } from './cloud';
import { collection } from './db/collection';
import type { HasHeld } from './review/held';

/** A person as stored; `_id` is the openid. */
export interface PersonRecord extends HasHeld {
  _id: string;
  /** Chosen by the person, as others read it; null before joining. A new one that waits is in `held`. */
  nickname: string | null;
  /** The name on duty, for staff. */
  displayName?: string;
  /** 真实姓名, sealed with the openid. */
  realNameSealed?: string | null;
  /** The id of the key that sealed it. */
  sealedBy?: number | null;
  /** When the person took another name, until their anonymous appeals hide it. */
  renamedAt?: string | null;
  roles: RoleKey[];
  /** Ids and names of the places above (and with) the chosen grid; null before joining. */
  path: PlacePath | null;
  pathNames: PlacePath | null;
  consent: { version: string; at: string } | null;
  joinedAt: string | null;
  /** Words of theirs went unasked, because WeChat did not answer: another mark each time; see `review/ask-again`. */
  unaskedMark?: string | null;
}

/** A place as stored; `path` and `pathNames` run from the city down to the place itself. */
export interface PlaceRecord {
  _id: string;
  name: string;
  level: PlaceLevel;
  parentId: string | null;
  order: number;
  path: Partial<PlacePath>;
  pathNames: Partial<PlacePath>;
}

/** Somebody who agreed to the terms and joined: only they take part. */
export type Member = PersonRecord & { path: PlacePath; pathNames: PlacePath; nickname: string };

export const people = collection<PersonRecord>('people');
export const places = collection<PlaceRecord>('places');

export function hasConsented(person: PersonRecord): boolean {
  return person.consent?.version === CONSENT_VERSION;
}

export function isMember(person: PersonRecord): person is Member {
  return person.path !== null && person.pathNames !== null && person.nickname !== null;
}

/** Everybody who holds one of these roles. One request. */
export async function peopleInRoles(keys: readonly RoleKey[]): Promise<PersonRecord[]> {
  return people.all({ roles: command.in([...keys]) });
}

/** The name to show for a member of staff. */
export function dutyName(person: PersonRecord): string {
  return person.displayName ?? person.nickname ?? '';
}
