import { route } from '../../../domain/appeal/routing';
import type { Priority } from '../../../domain/priority';
import { type Assignment, type At, assignBy } from '../../lib/assignees';
import type { AppealRecord } from '../record';

/**
 * Whom routing leaves out: nobody handles their own appeal. Of an anonymous one nobody is left out, because the gap would
 * name its writer. The writer stands among the holders of the post then, and may do nothing with it all the same.
 */
export function leftOut({ ownerId, isAnonymous }: Pick<AppealRecord, 'ownerId' | 'isAnonymous'>) {
  return isAnonymous ? null : ownerId;
}

/** The first assignment of an appeal of this colour. One request. */
export function assign(at: At, writer: string | null, priority: Priority): Promise<Assignment> {
  return assignBy(at, writer, (staffing) => route({ ...staffing, priority }));
}
