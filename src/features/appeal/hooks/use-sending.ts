import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Sending } from '../drafts/outbox';
import { outbox, watchDraft } from '../drafts/room';

/** How the sending of a draft stands, for the page that shows the draft. */
export function useSending(draftId: string): Sending {
  const read = useCallback(() => outbox.of(draftId), [draftId]);
  useEffect(() => watchDraft(draftId), [draftId]);
  return useSyncExternalStore(outbox.subscribe, read, read);
}

/** Whether one of the drafts is on its way just now. */
export function useIsSending(draftIds: readonly string[]): boolean {
  const read = () => draftIds.some((id) => outbox.of(id).isSending);
  return useSyncExternalStore(outbox.subscribe, read, read);
}
