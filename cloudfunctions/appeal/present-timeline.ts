import type { AppealView } from '../../contract';
import type { Act } from '../../domain/appeal/vocabulary';
import type { AppealRecord } from './record';

/** How somebody reads an appeal. */
export interface Reader {
  isOwner: boolean;
  inside: boolean;
  clean: (text: string) => string;
}

/** Entries that only staff read. */
const FOR_STAFF: readonly Act[] = ['note', 'requestExtension', 'refuseExtension', 'setDepartment'];
/** Entries that the owner reads too, but no neighbour. */
const INSIDE: readonly Act[] = ['supplement', 'revealContact', 'revealIdentity', 'claim', 'assist'];

/** What happened, as far as this reader may know; colleagues by name, the writer never. */
export function presentTimeline(
  { timeline }: AppealRecord,
  { isOwner, inside, clean }: Reader,
): AppealView['timeline'] {
  return timeline
    .filter(({ act }) => (FOR_STAFF.includes(act) ? inside && !isOwner : true))
    .filter(({ act }) => inside || !INSIDE.includes(act))
    .map(({ id, at, act, by, text, toLevel }) => ({
      id,
      at,
      act,
      by: { role: by.role, name: by.name, placeName: by.placeName },
      text: text && clean(text),
      isInside: FOR_STAFF.includes(act),
      toLevel,
    }));
}
