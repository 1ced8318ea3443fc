import { useSyncExternalStore } from 'react';
import { switchTab } from '../platform/navigation/navigation';

/** The lists of the tab 诉求: one's own, what one follows, the public ones of the community. */
export type AppealsSegment = 'mine' | 'followed' | 'public';

let current: AppealsSegment = 'mine';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Chooses which list the tab 诉求 shows. */
export function setAppealsSegment(segment: AppealsSegment): void {
  current = segment;
  for (const listener of listeners) listener();
}

/** Which list the tab 诉求 shows: kept outside of it, because a tab cannot be opened with parameters. */
export function useAppealsSegment(): AppealsSegment {
  return useSyncExternalStore(subscribe, () => current);
}

/** Opens the tab 诉求 at one of its lists. */
export function showAppeals(segment: AppealsSegment): void {
  setAppealsSegment(segment);
  switchTab('appeals');
}
