import { pageOfThing, type ThingRef } from '../../domain/areas';
import { openAddress } from '../platform/navigation/navigation';
import { showAppeals } from './appeals-segment';

/** Opens the page of a thing. A message that leads to the inbox tells what became of all that one follows: its list. */
export function openThing(thing: ThingRef): void {
  if (thing.type === 'inbox') showAppeals('followed');
  else openAddress(`/${pageOfThing(thing)}`);
}
