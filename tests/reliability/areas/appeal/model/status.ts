export type Status =
  | ('pending' | 'accepted' | 'handling')
  | ('resolved' | 'closed' | 'withdrawn' | 'merged');
export const OPEN: readonly Status[] = ['pending', 'accepted', 'handling'];
/** Somebody has taken it on. */
export const TAKEN: readonly Status[] = ['accepted', 'handling'];

export function isOpen(status: Status): boolean {
  return OPEN.includes(status);
}
