import { type ActionName, contract } from '../../../contract';
import type { Caller } from '../../../contract/action';
import type { Role } from '../../../domain/people';
import type { Column } from './columns';

/** A kind of appeal the table asks about, with who must have it. Written down here, not asked of the rules. */
export const KINDS = {
  general: { title: 'general (yellow), public', handlers: ['grid_worker'] },
  urgent: { title: 'urgent (red), public', handlers: ['street_leader', 'community_secretary'] },
  question: { title: 'question (blue), public', handlers: ['community_staff'] },
  atCity: { title: 'urgent, escalated to the city', handlers: ['city_admin'] },
  handlersOnly: { title: 'general, for handlers only', handlers: ['grid_worker'] },
  anonymous: { title: 'general, anonymous', handlers: ['grid_worker'] },
} as const satisfies Record<string, { title: string; handlers: readonly Role[] }>;
export type Kind = keyof typeof KINDS;

/** Posts that are responsible for a place: they see everything that comes from it. */
const RESPONSIBLE: readonly Role[] = [
  'grid_worker',
  'community_staff',
  'community_secretary',
  'street_leader',
  'city_admin',
];

/** Acts that a kind of appeal does not know, whoever asks: there is nothing above the city. */
export function isMeaningful(action: ActionName, kind: Kind): boolean {
  return !(kind === 'atCity' && action === 'appeal.escalate');
}

/** What the column's person is to an appeal of that kind. */
function relationsOf(column: Column, kind: Kind): Caller[] {
  const { role, spot, home, isOwner } = column;
  const handlers: readonly Role[] = KINDS[kind].handlers;
  const isHere = role !== null && spot === 'here';
  const relations: Caller[] = [];
  if (isOwner) relations.push('owner');
  if (isHere && handlers.includes(role)) relations.push('handler');
  if (isHere && RESPONSIBLE.includes(role)) relations.push('overseer');
  if (kind !== 'handlersOnly' && home !== 'away') relations.push('neighbour');
  return relations;
}

export type Outcome = 'ok' | string;

/** How far the person came decides first; answers null when that does not refuse. */
function atTheGate(action: ActionName, { stage }: Column): Outcome | null {
  const isOpen = contract[action].callers.some((caller) => caller === 'visitor');
  if (stage === 'signedOut') return 'NOT_SIGNED_IN';
  if (stage === 'signedIn' && (!isOpen || action === 'account.join')) return 'CONSENT_REQUIRED';
  if (stage === 'consented' && !isOpen) return 'NOT_JOINED';
  return null;
}

/** What must be answered to an action that is not about one appeal. */
export function expectedOf(action: ActionName, column: Column): Outcome {
  return atTheGate(action, column) ?? 'ok';
}

/** What must be answered to an act on an appeal of that kind, in a state where it can be done. */
export function expectedOn(action: ActionName, column: Column, kind: Kind): Outcome {
  const refused = atTheGate(action, column);
  if (refused) return refused;
  const relations = relationsOf(column, kind);
  if (relations.length === 0) return 'NOT_FOUND';
  const callers: readonly Caller[] = contract[action].callers;
  const isNeverShown = kind === 'anonymous' && action === 'appeal.revealContact';
  const may = relations.some((relation) => callers.includes(relation)) && !isNeverShown;
  return may ? 'ok' : 'FORBIDDEN';
}

/** Is it about one appeal, so that it matters what the caller is to it? */
export function isAboutOne(action: ActionName): boolean {
  return contract[action].callers.every((caller) => caller !== 'visitor' && caller !== 'member');
}
