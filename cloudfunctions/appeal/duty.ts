import type { PlacePath, RoleKey } from '../../domain/people';
import { overseersOf } from '../../domain/places/posts';
import type { ActorRecord } from '../lib/act/record';
import type { PersonRecord } from '../lib/people';
import { type At, placeNameOf, staffActor } from './assignees';

/** The highest post the person holds over these places, as the timeline names it; null without one. */
export function postOver(person: PersonRecord, at: At): ActorRecord | null {
  const key = highestPostOver(person, at.path);
  return key && staffActor(person, key, placeNameOf(at, key));
}

function highestPostOver(person: PersonRecord, path: PlacePath): RoleKey | null {
  const held = overseersOf(path).filter((key) => person.roles.includes(key));
  return held.at(-1) ?? null;
}
