import { partsOf, type RoleKey, roleKey } from '../people';
import { overseersOf, rankOf } from '../places/posts';
import { ACT_RULES, CHOSEN_ACTS, type ChosenAct, ruleOf } from './acts';
import type { AppealCase, Person } from './case';
import { isPossible } from './transition';
import type { Relation } from './vocabulary';

/** They may read it. */
const READERS: readonly Relation[] = ['owner', 'handler', 'assistant', 'overseer', 'neighbour'];

/** They may do it to an appeal, or read it; nobody else may. */
export function callersOf(act: ChosenAct | 'get'): readonly Relation[] {
  return act === 'get' ? READERS : ACT_RULES[act].callers;
}

/**
 * Tells what a person is to an appeal. The owner is never also its handler or overseer, whatever roles they
 * hold: nobody handles their own appeal.
 */
export function relationsOf(person: Person, appeal: AppealCase): Relation[] {
  const relations: Relation[] = [];
  if (isOwner(person, appeal)) relations.push('owner');
  else relations.push(...dutiesOf(person, appeal));
  if (isForNeighbours(appeal)) relations.push('neighbour');
  return relations;
}

function isOwner({ id, hiddenId }: Person, { ownerId }: AppealCase): boolean {
  return ownerId !== null && (ownerId === id || ownerId === hiddenId);
}

/** Neighbours may read it, scrubbed; what was merged still tells where it went. */
export function isForNeighbours({
  visibility,
  status,
}: Pick<AppealCase, 'visibility' | 'status'>): boolean {
  return visibility === 'public' && status !== 'withdrawn';
}

/** Whether the person may do it at all, in whatever state the appeal is, if it holds anything to do that to. */
export function mayDo(person: Person, appeal: AppealCase, act: ChosenAct | 'get'): boolean {
  if (act !== 'get' && !hasObject(appeal, act)) return false;
  const callers = callersOf(act);
  return relationsOf(person, appeal).some((relation) => callers.includes(relation));
}

/** Whether the person may put the appeal together with another one about the same matter. */
export function mayNameAnother(person: Person, appeal: AppealCase): boolean {
  return CHOSEN_ACTS.some((act) => ruleOf(act).namesAnother && mayDo(person, appeal, act));
}

/** The acts that the person may do at this moment: permission and state together. */
export function allowedActions(person: Person, appeal: AppealCase, now: string): ChosenAct[] {
  return CHOSEN_ACTS.filter((act) => mayDo(person, appeal, act) && isPossible(appeal, act, now));
}

function hasObject(appeal: AppealCase, act: ChosenAct): boolean {
  return ruleOf(act).hasObject?.(appeal) ?? true;
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
