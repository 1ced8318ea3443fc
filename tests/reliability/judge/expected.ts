import { type ActionName, contract } from '../../../contract';
import type { Caller } from '../../../contract/action';
import type { Role } from '../../../domain/people';
import type { Column } from './columns';

interface KindOfAppeal {
  title: string;
  /** Who must have it: written down here, not asked of the rules. */
  handlers: readonly Role[];
  /** The only acts that this kind makes a difference for; left out: all. */
  only?: readonly ActionName[];
}

/** The kinds of appeals the table asks about. */
export const KINDS = {
  general: { title: 'general (yellow), public', handlers: ['grid_worker'] },
  urgent: { title: 'urgent (red), public', handlers: ['street_leader', 'community_secretary'] },
  question: { title: 'question (blue), public', handlers: ['community_staff'] },
  atCity: { title: 'urgent, escalated to the city', handlers: ['city_admin'] },
  handlersOnly: { title: 'general, for handlers only', handlers: ['grid_worker'] },
  anonymous: { title: 'general, anonymous', handlers: ['grid_worker'] },
  assisted: {
    title: 'general, for handlers only, the grid worker of the next grid helps',
    handlers: ['grid_worker'],
  },
  awaitingRuling: {
    title: 'general, passed on three times: the street has to decide',
    handlers: ['street_leader'],
    only: [
      ...(['appeal.get', 'appeal.posts', 'appeal.rule', 'appeal.accept', 'appeal.note'] as const),
      ...(['appeal.reassign', 'appeal.supervise', 'appeal.escalate', 'appeal.assist'] as const),
    ],
  },
  recorded: {
    title: 'general, recorded by the desk for somebody, not claimed: nobody owns it yet',
    handlers: ['grid_worker'],
    only: [
      ...(['appeal.get', 'appeal.accept', 'appeal.revealContact', 'appeal.looks'] as const),
      ...(['appeal.withdraw', 'appeal.rate', 'appeal.supplement', 'appeal.remind'] as const),
      ...(['appeal.join', 'appeal.revealIdentity', 'appeal.note'] as const),
    ],
  },
} as const satisfies Record<string, KindOfAppeal>;
export type Kind = keyof typeof KINDS;

/** Posts that are responsible for a place, from the grid up: they see everything that comes from it. */
const RANKS: Partial<Record<Role, number>> = {
  grid_worker: 1,
  community_staff: 1,
  community_secretary: 2,
  street_leader: 3,
  city_admin: 4,
};

/** Acts on working-day clocks: red has none of them. */
const FOR_CALM: readonly ActionName[] = [
  ...(['appeal.pause', 'appeal.resume', 'appeal.requestExtension', 'appeal.extend'] as const),
];

/** Acts that a kind of appeal knows, whoever asks: there is nothing above the city, no secretary to send back to. */
export function isMeaningful(action: ActionName, kind: Kind): boolean {
  const { only }: KindOfAppeal = KINDS[kind];
  const isRed = kind === 'urgent' || kind === 'atCity';
  if (only && !only.includes(action)) return false;
  if (action === 'appeal.rule') return kind === 'awaitingRuling';
  if (action === 'appeal.escalate') return kind !== 'atCity';
  if (action === 'appeal.sendBack' || FOR_CALM.includes(action)) return !isRed;
  return true;
}

/** What the column's person is to an appeal of that kind. */
function relationsOf(column: Column, kind: Kind): Caller[] {
  const { role, spot, home, isOwner } = column;
  const relations: Caller[] = [];
  if (isOwner && kind !== 'recorded') relations.push('owner');
  if (isOwner && kind === 'recorded' && column.title === 'owner with every post') {
    relations.push('handler', 'overseer', 'superior', 'secretary');
  }
  if (role !== null && spot === 'here') relations.push(...dutiesOf(role, kind));
  if (kind === 'assisted' && role === 'grid_worker' && spot === 'elsewhere') {
    relations.push('assistant');
  }
  const isForAll = kind !== 'handlersOnly' && kind !== 'assisted';
  if (isForAll && home !== 'away') relations.push('neighbour');
  return relations;
}

/** What the holder of a post of the place is to it. */
function dutiesOf(role: Role, kind: Kind): Caller[] {
  const handlers: readonly Role[] = KINDS[kind].handlers;
  const rankOf = (one: Role) => RANKS[one] ?? 0;
  const duties: Caller[] = [];
  if (handlers.includes(role)) duties.push('handler');
  if (rankOf(role) > 0) duties.push('overseer');
  if (rankOf(role) > Math.max(...handlers.map(rankOf))) duties.push('superior');
  if (role === 'community_secretary') duties.push('secretary');
  return duties;
}

/** Reads it as staff do: whole, and the look is kept. */
export function isInsider(column: Column, kind: Kind): boolean {
  const inside: readonly Caller[] = ['handler', 'assistant', 'overseer'];
  return relationsOf(column, kind).some((relation) => inside.includes(relation));
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

const HEADS: readonly (Role | null)[] = ['community_secretary', 'street_leader', 'city_admin'];

/**
 * The staff that may call what is for staff; it is always about the first grid or its community, where the grid worker
 * of the next grid has a post, too. Who has posts below asks about their own.
 */
const STAFF: Partial<Record<ActionName, (column: Column) => boolean>> = {
  'appeal.settings': ({ role, spot }) =>
    isPost(role) && (spot === 'here' || (role === 'grid_worker' && spot === 'elsewhere')),
  'appeal.saveSettings': ({ role, spot }) => role === 'community_secretary' && spot === 'here',
  'appeal.record': ({ role, spot }) => isPost(role) && spot === 'here',
  'account.staff': ({ role }) => HEADS.includes(role),
  'community.bindGroup': worksInCommunity,
  'community.groups': worksInCommunity,
  'community.digest': worksInCommunity,
  'community.unbindGroup': ({ role, spot }) =>
    spot === 'here' && (role === 'grid_worker' || role === 'community_secretary'),
  'notice.calls': worksAtDesk,
  'notice.startCall': makesCallsHere,
  'notice.closeCall': makesCallsHere,
  'account.release': ({ role, spot }) => HEADS.includes(role) && spot === 'here',
};

function isPost(role: Role | null): boolean {
  return role !== null && RANKS[role] !== undefined;
}

/** Whoever works in a community has its groups, and no others. */
function worksInCommunity({ role }: Column): boolean {
  return isPost(role) && !(role === 'street_leader' || role === 'city_admin');
}

/** 值班台 and 社区书记, and who stands in for them above: each has the calls of the own place, and no others. */
function worksAtDesk({ role }: Column): boolean {
  return isPost(role) && role !== 'grid_worker';
}

/** Those of the community here, which nobody else knows of. */
function makesCallsHere({ role, spot }: Column): boolean {
  const isDesk = role === 'community_staff' || role === 'community_secretary';
  return isDesk && spot === 'here';
}
const UNKNOWN_TO_OTHERS: readonly ActionName[] = ['notice.startCall', 'notice.closeCall'];

/** What must be answered to an action that is not about one appeal. */
export function expectedOf(action: ActionName, column: Column): Outcome {
  const refused = atTheGate(action, column);
  if (refused) return refused;
  const isStaff = STAFF[action];
  if (!isStaff) return 'ok';
  if (isStaff(column) || column.title === 'owner with every post') return 'ok';
  return UNKNOWN_TO_OTHERS.includes(action) ? 'NOT_FOUND' : 'FORBIDDEN';
}

/** What must be answered to an act on an appeal of that kind, in a state where it can be done. */
export function expectedOn(action: ActionName, column: Column, kind: Kind): Outcome {
  const refused = atTheGate(action, column);
  if (refused) return refused;
  const relations = relationsOf(column, kind);
  if (relations.length === 0) return 'NOT_FOUND';
  const callers: readonly Caller[] = contract[action].callers;
  const may = relations.some((relation) => callers.includes(relation));
  return may && !isNever(action, kind, relations) ? 'ok' : 'FORBIDDEN';
}

/** Whoever asks: no contact of somebody anonymous, nobody to unmask in what has a name, nobody joins their own. */
function isNever(action: ActionName, kind: Kind, relations: readonly Caller[]): boolean {
  if (action === 'appeal.revealContact') return kind === 'anonymous';
  if (action === 'appeal.revealIdentity') return kind !== 'anonymous';
  const isTakingPart = action === 'appeal.join' || action === 'appeal.follow';
  return isTakingPart && relations.includes('owner');
}

/** Who may call it without being anything to one appeal. */
const GENERAL: readonly Caller[] = ['visitor', 'member', 'staff'];

/** Is it about one appeal, so that it matters what the caller is to it? */
export function isAboutOne(action: ActionName): boolean {
  const { callers } = contract[action];
  return !callers.some((caller) => GENERAL.includes(caller)) && action !== 'appeal.saveSettings';
}
