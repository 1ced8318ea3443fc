import type { Caller } from '../../../contract/action';
import type { Areas } from '../support/areas';
import type { Column } from './columns';
import { worksInCommunityHere } from './staff';

export type Outcome = 'ok' | string;

/** How far the person came decides first; answers null when that does not refuse. */
function atTheGate(areas: Areas, action: string, { stage }: Column): Outcome | null {
  const isOpen = areas.entryOf(action).callers.some((caller) => caller === 'visitor');
  if (stage === 'signedOut') return 'NOT_SIGNED_IN';
  if (stage === 'signedIn' && (!isOpen || action === 'account.join')) return 'CONSENT_REQUIRED';
  if (stage === 'consented' && !isOpen) return 'NOT_JOINED';
  return null;
}

/** The answer that an action must get that is not about one thing. */
export function expectedOf(areas: Areas, action: string, column: Column): Outcome {
  const refused = atTheGate(areas, action, column);
  if (refused) return refused;
  const { name, staff = {}, unknownToOthers = [] } = areas.of(action);
  /** Settings are for those who work in the community that they are of. */
  const isStaff = action === `${name}.settings` ? worksInCommunityHere : staff[action];
  if (!isStaff) return 'ok';
  if (isStaff(column) || column.title === 'owner with every post') return 'ok';
  return unknownToOthers.includes(action) ? 'NOT_FOUND' : 'FORBIDDEN';
}

/** The answer that an act must get on a thing of that kind, in a state where it can be done. */
export function expectedOn(areas: Areas, action: string, column: Column, kind: string): Outcome {
  const refused = atTheGate(areas, action, column);
  if (refused) return refused;
  const things = areas.thingsOf(action);
  const relations = things?.relationsOf(column, kind) ?? [];
  if (relations.length === 0) return 'NOT_FOUND';
  const callers: readonly Caller[] = areas.entryOf(action).callers;
  const may = relations.some((relation) => callers.includes(relation));
  return may && !things?.isNever(action, kind, relations) ? 'ok' : 'FORBIDDEN';
}
