/** So many unread messages are counted at most: home costs the same for everybody. */
export const MOST_UNREAD = 10;

/** The number as a badge shows it: `9+` when there may be more. */
export function unreadMark(count: number): string {
  return count < MOST_UNREAD ? String(count) : `${MOST_UNREAD - 1}+`;
}
