import {
  type InfiniteData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Input, MeView, Output, ReviewView } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { failureCode } from '../../../platform/cloud/call-error';
import { say } from '../../../platform/device/toast';
import { usePageReturn } from '../../../platform/navigation/page-visible';
import { mayEnter } from '../../../setup/membership';
import { isSameIntent } from '../../appeal/intent';
import { REVIEW_TEXT } from '../text-reviews';
import { useIntentKey } from './use-intent-key';

type ReviewPage = Output<'review.list'>;
type Verdict = Input<'review.decide'>['verdict'];

const REVIEWS_KEY = ['review'] as const;
const LIST_KEY = [...REVIEWS_KEY, 'list'] as const;

/** What waits at the desk, the most urgent first, page by page. */
export function useReviews() {
  return useInfiniteQuery({
    queryKey: LIST_KEY,
    queryFn: ({ pageParam }) => call('review.list', { cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchOnMount: 'always',
  });
}

/** How many wait; 0 for who looks at none, without asking. */
export function useWaitingReviews(me: MeView | undefined): number {
  const isAsked = me !== undefined && mayEnter(me, 'reviews');
  const { data, refetch } = useQuery({
    queryKey: [...REVIEWS_KEY, 'waiting'],
    queryFn: () => call('review.list', { limit: 1 }),
    enabled: isAsked,
    refetchOnMount: 'always',
  });
  usePageReturn(() => {
    if (isAsked) void refetch();
  });
  return data?.waiting ?? 0;
}

/** Decides on one of them: it leaves the list at once. Refused: a colleague was faster, the list is old. */
export function useDecide({ id: reviewId }: ReviewView) {
  const client = useQueryClient();
  const intent = useIntentKey(reviewId);
  const refresh = () => client.invalidateQueries({ queryKey: REVIEWS_KEY });
  const drop = (page: ReviewPage): ReviewPage => ({
    ...page,
    items: page.items.filter(({ id }) => id !== reviewId),
  });
  return useMutation({
    mutationFn: (verdict: Verdict) =>
      call('review.decide', { reviewId, verdict, idempotencyKey: intent.key }),
    onSuccess: ({ state }) => {
      intent.onSuccess();
      say(state === 'passed' ? REVIEW_TEXT.passed : REVIEW_TEXT.rejected);
      client.setQueryData<InfiniteData<ReviewPage>>(
        LIST_KEY,
        (data) => data && { ...data, pages: data.pages.map(drop) },
      );
      void refresh();
    },
    onError: (error) => {
      intent.onError(error);
      if (!isSameIntent(failureCode(error))) void refresh();
    },
  });
}
