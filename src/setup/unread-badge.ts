import { useEffect } from 'react';
import { unreadMark } from '../../domain/notice/unread';
import { usePageVisible } from '../platform/navigation/page-visible';
import { showTabBadge } from '../platform/navigation/tab-badge';

/** Keeps the number at the tab 我的 as the cloud says it; for pages that are tabs. */
export function useUnreadBadge(unread: number | undefined): void {
  const isVisible = usePageVisible();
  useEffect(() => {
    if (isVisible && unread !== undefined)
      showTabBadge('me', unread > 0 ? unreadMark(unread) : null);
  }, [isVisible, unread]);
}
