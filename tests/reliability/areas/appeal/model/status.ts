export type Status =
  | ('pending' | 'accepted' | 'handling')
  | ('resolved' | 'closed' | 'withdrawn' | 'merged');
/** Whatever became of it. */
export const ALL: readonly Status[] = [
  ...(['pending', 'accepted', 'handling'] as const),
  ...(['resolved', 'closed', 'withdrawn', 'merged'] as const),
];
export const OPEN: readonly Status[] = ['pending', 'accepted', 'handling'];
/** Somebody has taken it on. */
export const TAKEN: readonly Status[] = ['accepted', 'handling'];

export function isOpen(status: Status): boolean {
  return OPEN.includes(status);
}
