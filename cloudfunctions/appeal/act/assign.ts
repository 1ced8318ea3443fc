import { route } from '../../../domain/appeal/routing';
import type { Priority } from '../../../domain/priority';
import { type Assignment, type At, assignBy } from '../../lib/assignees';

/** The first assignment of an appeal of this colour. One request. */
export function assign(at: At, ownerId: string | null, priority: Priority): Promise<Assignment> {
  return assignBy(at, ownerId, (staffing) => route({ ...staffing, priority }));
}
