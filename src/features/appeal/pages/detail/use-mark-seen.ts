import { useEffect, useRef } from 'react';
import { useMe } from '../../../../setup/membership';
import { useMarkRead } from '../../../../setup/use-mark-read';
import type { useAppeal } from '../../hooks/use-appeal';
import { seenUntil } from './seen-until';

type AppealQuery = ReturnType<typeof useAppeal>;

/** Unread messages of the caller, counted anew when the appeal is there or grows: somebody may have told them of it. */
function useUnread(entries: number | undefined): number {
  const { data, refetch } = useMe();
  const before = useRef<number>();
  useEffect(() => {
    const hasGrown = entries !== undefined && entries !== before.current;
    before.current = entries;
    if (hasGrown) void refetch();
  }, [entries, refetch]);
  return data?.unread ?? 0;
}

/** Who has the appeal before them has read what was told about it; what failed is tried at the next look. */
export function useMarkSeen(appealId: string, query: AppealQuery): void {
  const { data: appeal, dataUpdatedAt: loadedAt, isFetching } = query;
  const { mutate } = useMarkRead();
  const timeline = appeal?.timeline;
  const hasUnread = useUnread(timeline?.length) > 0;
  const seen = useRef<number | null>(null);
  const triedAt = useRef(0);
  useEffect(() => {
    if (!hasUnread) seen.current = null;
    if (!hasUnread || !timeline || isFetching) return;
    if (seen.current === timeline.length || triedAt.current === loadedAt) return;
    triedAt.current = loadedAt;
    const thing = { type: 'appeal', id: appealId } as const;
    const wish = { thing, until: seenUntil(timeline, loadedAt) };
    mutate(wish, { onSuccess: () => (seen.current = timeline.length) });
  }, [hasUnread, timeline, isFetching, loadedAt, appealId, mutate]);
}
