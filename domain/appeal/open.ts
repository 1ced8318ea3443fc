import type { Status } from './vocabulary';

/** 未办结 */
export const OPEN = ['pending', 'accepted', 'handling'] as const satisfies readonly Status[];
/** 已受理，未办结 */
export const TAKEN = ['accepted', 'handling'] as const satisfies readonly Status[];

/** Still to be dealt with. */
export function isOpen(status: Status): boolean {
  return OPEN.some((open) => open === status);
}
