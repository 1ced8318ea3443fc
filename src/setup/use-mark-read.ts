import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ThingRef } from '../../domain/areas';
import { call } from '../platform/cloud/call';
import { newIdempotencyKey } from '../platform/cloud/key';
import { queryKeys } from './query-keys';

/** `until`: the newest that was on the screen (ISO UTC); what came later stays unread. */
export type ReadWish = ({ ids: 'all' } | { thing: ThingRef }) & { until: string };

/** Marks all messages, or all about one thing as read; each call of `mutate` is an intent of its own. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wish: ReadWish) =>
      call('notice.markRead', { ...wish, idempotencyKey: newIdempotencyKey() }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.inbox }),
        queryClient.invalidateQueries({ queryKey: queryKeys.me }),
      ]),
  });
}
