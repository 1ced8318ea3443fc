import type { ThingRef } from '../lib/thing';
import { calls } from './call-record';
import { ofThing } from './of-thing';
import { notices } from './record';

/**
 * Says something else, or nothing, of a thing in all messages and calls about it, those that wait included. Call it before
 * the change of the thing is kept: a crash in between hides too much rather than too little. Two requests.
 */
export async function hideExcerpts(thing: ThingRef, excerpt: string): Promise<void> {
  await Promise.all([
    notices.updateWhere(ofThing(thing), { excerpt }),
    calls.updateWhere(ofThing(thing), { excerpt }),
  ]);
}
