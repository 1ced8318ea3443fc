import { type RoleKey, roleKey } from '../people';
import type { AppealCase, ChosenAct, Person } from './case';
import { isPossible } from './transition';

/** What a person is to one appeal. */
export const RELATIONS = [
  /** 诉求人 */ 'owner',
  /** 承办人 */ 'handler',
  /** 上级与同级责任人 */ 'overseer',
  /** 公众 */ 'neighbour',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Who may do what to an appeal; nobody else may. */
export const APPEAL_CALLERS = {
  get: ['owner', 'handler', 'overseer', 'neighbour'],
  accept: ['handler'],
  respond: ['handler'],
  progress: ['handler'],
  escalate: ['handler'],
  resolve: ['handler'],
  rate: ['owner'],
  withdraw: ['owner'],
  revealContact: ['handler'],
} as const satisfies Record<ChosenAct | 'get', readonly Relation[]>;

const CHOSEN_ACTS = [
  'accept',
  'respond',
  'progress',
  'escalate',
  'resolve',
  'rate',
  'withdraw',
  'revealContact',
] as const satisfies readonly ChosenAct[];

/**
 * What a person is to an appeal. The owner is never also its handler or overseer, whatever roles they
 * hold: nobody handles their own appeal.
 */
export function relationsOf(person: Person, appeal: AppealCase): Relation[] {
  const relations: Relation[] = [];
  if (person.id === appeal.ownerId) relations.push('owner');
  else {
    if (holdsOneOf(person, appeal.assignedTo)) relations.push('handler');
    if (holdsOneOf(person, overseersOf(appeal))) relations.push('overseer');
  }
  if (appeal.visibility === 'public' && appeal.status !== 'withdrawn') relations.push('neighbour');
  return relations;
}

/**
 * Whether the person may do it at all, in whatever state the appeal is. The contact of an anonymous
 * appeal is shown to nobody.
 */
export function mayDo(person: Person, appeal: AppealCase, act: ChosenAct | 'get'): boolean {
  if (act === 'revealContact' && appeal.isAnonymous) return false;
  const callers: readonly Relation[] = APPEAL_CALLERS[act];
  return relationsOf(person, appeal).some((relation) => callers.includes(relation));
}

/** What the person may do at this moment: permission and state together. */
export function allowedActions(person: Person, appeal: AppealCase, now: string): ChosenAct[] {
  return CHOSEN_ACTS.filter((act) => mayDo(person, appeal, act) && isPossible(appeal, act, now));
}

function overseersOf({ path }: AppealCase): RoleKey[] {
  return [
    roleKey('grid_worker', path.grid),
    roleKey('community_staff', path.community),
    roleKey('community_secretary', path.community),
    roleKey('street_leader', path.street),
    roleKey('city_admin', path.city),
  ];
}

function holdsOneOf(person: Person, keys: readonly RoleKey[]): boolean {
  return person.roles.some((held) => keys.includes(held));
}
