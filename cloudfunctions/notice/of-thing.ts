import type { ThingRef } from '../lib/thing';

/** Finds the notices about one thing; all notices if none is named. Things of two areas may have the same id. */
export function ofThing(thing: ThingRef | undefined): Record<string, string> {
  return thing === undefined ? {} : { 'thing.type': thing.type, 'thing.id': thing.id };
}
