import type { ThingRef } from '../lib/thing';
import { calls } from './call-record';
import { ofThing } from './of-thing';
import { notices } from './record';

/** Says something else, or nothing, of a thing in all messages and calls about it, those that wait included. Two requests. */
export async function hideExcerpts(thing: ThingRef, excerpt: string): Promise<void> {
  await Promise.all([
    notices.updateWhere(ofThing(thing), { excerpt }),
    calls.updateWhere(ofThing(thing), { excerpt }),
  ]);
}
