import type { Person } from '../../../domain/appeal/case';
import { mayDo } from '../../../domain/appeal/permission';
import type { PersonRecord } from '../../lib/people';
import { hiddenIdOf } from '../../lib/writer';
import type { AppealRecord } from '../record';
import { isPublic } from '../store/index-fields';

/** The caller as the rules see them: a member is a neighbour of their own city only. */
export function asPerson(person: PersonRecord): Person {
  return { id: person._id, hiddenId: hiddenIdOf(person._id), roles: person.roles };
}

/** May this person open it? Public appeals only once their text has passed, and in their own city. */
export function isVisibleTo(person: PersonRecord, appeal: AppealRecord): boolean {
  return isInside(person, appeal) || isNeighbour(person, appeal);
}

/** Reads it as the public does. */
export function isNeighbour(person: PersonRecord, appeal: AppealRecord): boolean {
  return isPublic(appeal) && person.path?.city === appeal.path.city;
}

/** Owner, handler, helper or overseer: they see the whole text. */
export function isInside(person: PersonRecord, appeal: AppealRecord): boolean {
  return mayDo(asPerson(person), { ...appeal, visibility: 'handlers' }, 'get');
}
