import type { AppealView } from '../../contract';
import { type Act, ruleOf } from '../../domain/appeal/acts';
import type { AppealRecord } from './record';
import type { Reading } from './store/words';

/** How somebody reads an appeal. */
export interface Reader {
  isOwner: boolean;
  inside: boolean;
  read: Reading;
}

/** The entries that this reader may know. They name colleagues, never the writer. */
export function presentTimeline(
  { timeline }: AppealRecord,
  reader: Reader,
): AppealView['timeline'] {
  return timeline
    .filter(({ act }) => isReadBy(act, reader))
    .map(({ id, at, act, by, text, toLevel }) => ({
      id,
      at,
      act,
      by: { role: by.role, name: by.name, placeName: by.placeName },
      text: text && reader.read(text, by.id),
      isInside: ruleOf(act).readers === 'staff',
      toLevel,
    }));
}

function isReadBy(act: Act, { isOwner, inside }: Reader): boolean {
  const { readers } = ruleOf(act);
  if (readers === 'staff') return inside && !isOwner;
  return readers === 'everybody' || inside;
}
