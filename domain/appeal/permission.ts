import { partsOf, type RoleKey, roleKey } from '../people';
import { overseersOf, rankOf } from '../places/posts';
import type { AppealCase, ChosenAct, Person } from './case';
import { isPossible } from './transition';

/** What a person is to one appeal. */
export const RELATIONS = [
  /** 诉求人 */ 'owner',
  /** 承办人 */ 'handler',
  /** 协办人 */ 'assistant',
  /** 上级与同级责任人 */ 'overseer',
  /** 承办人的上级 */ 'superior',
  /** 社区书记 */ 'secretary',
  /** 公众 */ 'neighbour',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Who may do what to an appeal; nobody else may. */
export const APPEAL_CALLERS = {
  get: ['owner', 'handler', 'assistant', 'overseer', 'neighbour'],
  accept: ['handler'],
  respond: ['handler'],
  progress: ['handler', 'assistant'],
  note: ['handler', 'assistant', 'overseer'],
  supplement: ['owner'],
  assist: ['handler'],
  transfer: ['handler'],
  sendBack: ['handler'],
  rule: ['handler'],
  reassign: ['superior'],
  escalate: ['handler'],
  remind: ['owner'],
  supervise: ['superior'],
  pause: ['handler'],
  resume: ['handler'],
  requestExtension: ['handler'],
  extend: ['superior'],
  regrade: ['handler', 'overseer'],
  setDepartment: ['handler', 'overseer'],
  merge: ['handler', 'overseer'],
  resolve: ['handler'],
  rate: ['owner'],
  withdraw: ['owner'],
  revealContact: ['handler'],
  revealIdentity: ['secretary'],
} as const satisfies Record<ChosenAct | 'get', readonly Relation[]>;

/** In the order in which screens offer them. */
export const CHOSEN_ACTS = Object.keys(APPEAL_CALLERS).filter(
  (name): name is ChosenAct => name !== 'get',
);

/**
 * What a person is to an appeal. The owner is never also its handler or overseer, whatever roles they
 * hold: nobody handles their own appeal.
 */
export function relationsOf(person: Person, appeal: AppealCase): Relation[] {
  const relations: Relation[] = [];
  if (person.id === appeal.ownerId) relations.push('owner');
  else relations.push(...dutiesOf(person, appeal));
  if (isForNeighbours(appeal)) relations.push('neighbour');
  return relations;
}

/** Neighbours may read it, scrubbed; what was merged still tells where it went. */
export function isForNeighbours({
  visibility,
  status,
}: Pick<AppealCase, 'visibility' | 'status'>): boolean {
  return visibility === 'public' && status !== 'withdrawn';
}

/**
 * Whether the person may do it at all, in whatever state the appeal is. The contact of an anonymous
 * appeal is shown to nobody; its writer only to the secretary, and only then there is something to reveal.
 */
export function mayDo(person: Person, appeal: AppealCase, act: ChosenAct | 'get'): boolean {
  if (act === 'revealContact' && appeal.isAnonymous) return false;
  if (act === 'revealIdentity' && (!appeal.isAnonymous || appeal.ownerId === null)) return false;
  const callers: readonly Relation[] = APPEAL_CALLERS[act];
  return relationsOf(person, appeal).some((relation) => callers.includes(relation));
}

/** What the person may do at this moment: permission and state together. */
export function allowedActions(person: Person, appeal: AppealCase, now: string): ChosenAct[] {
  return CHOSEN_ACTS.filter((act) => mayDo(person, appeal, act) && isPossible(appeal, act, now));
}

function dutiesOf(person: Person, appeal: AppealCase): Relation[] {
  const { assignedTo, assistants, path } = appeal;
  const held = overseersOf(path).filter((key) => person.roles.includes(key));
  const relations: Relation[] = [];
  if (holdsOneOf(person, assignedTo)) relations.push('handler');
  if (holdsOneOf(person, assistants)) relations.push('assistant');
  if (held.length > 0) relations.push('overseer');
  if (highestOf(held) > highestOf(assignedTo)) relations.push('superior');
  if (held.includes(roleKey('community_secretary', path.community))) relations.push('secretary');
  return relations;
}

function highestOf(keys: readonly RoleKey[]): number {
  return Math.max(0, ...keys.map((key) => rankOf(partsOf(key).role)));
}

function holdsOneOf(person: Person, keys: readonly RoleKey[]): boolean {
  return person.roles.some((held) => keys.includes(held));
}
