import {
  type InfiniteData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Input, MeView, Output } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { failureCode } from '../../../platform/cloud/call-error';
import { say } from '../../../platform/device/toast';
import { usePageReturn } from '../../../platform/navigation/page-visible';
import { mayEnter } from '../../../setup/membership';
import { isSameIntent } from '../../appeal/intent';
import { OUTCOME_TEXT } from '../text-calls';

export type CallView = Output<'notice.calls'>['items'][number];

type CallPage = Output<'notice.calls'>;

const CALLS_KEY = ['notice', 'calls'] as const;
const TODO_KEY = [...CALLS_KEY, 'todo'] as const;

/** Milliseconds between two looks at the list while it is in sight. */
const LOOK_EVERY = 30_000;

/** The calls to make, or those made, page by page; the first page tells how many are open, and whom nothing reaches. */
export function useCalls(isDone: boolean, isVisible: boolean) {
  return useInfiniteQuery({
    queryKey: isDone ? [...CALLS_KEY, 'done'] : TODO_KEY,
    queryFn: ({ pageParam }) => call('notice.calls', { isDone, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
    refetchInterval: isVisible ? LOOK_EVERY : false,
  });
}

/** How many calls wait; 0 for who makes none, without asking. */
export function useOpenCalls(me: MeView | undefined): number {
  const isAsked = me !== undefined && mayEnter(me, 'calls');
  const { data, refetch } = useQuery({
    queryKey: [...CALLS_KEY, 'open'],
    queryFn: () => call('notice.calls', { limit: 1 }),
    enabled: isAsked,
    refetchOnMount: 'always',
  });
  usePageReturn(() => {
    if (isAsked) void refetch();
  });
  return data?.open ?? 0;
}

function useFreshCalls() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: CALLS_KEY });
}

/** Refused: a colleague was faster, the list is no longer as shown. */
function refreshIfRefused(refresh: () => Promise<void>) {
  return (error: Error) => {
    if (!isSameIntent(failureCode(error))) void refresh();
  };
}

/** The list to do with what became of one call, before the cloud is asked for the rest. */
function useShowCall() {
  const client = useQueryClient();
  const refresh = useFreshCalls();
  const renew = (page: CallPage, call: CallView): CallPage => ({
    ...page,
    items: page.items
      .map((item) => (item.id === call.id ? call : item))
      .filter(({ state }) => state !== 'done'),
  });
  return (call: CallView) => {
    client.setQueryData<InfiniteData<CallPage>>(
      TODO_KEY,
      (data) => data && { ...data, pages: data.pages.map((page) => renew(page, call)) },
    );
    void refresh();
  };
}

/** Looks a phone on duty up: kept, and told to whom it belongs. */
export function useStartCall() {
  const show = useShowCall();
  return useMutation({
    mutationFn: (input: Input<'notice.startCall'>) => call('notice.startCall', input),
    onSuccess: ({ call: started }) => show(started),
    onError: refreshIfRefused(useFreshCalls()),
  });
}

/** How a call ended. */
export function useCloseCall() {
  const show = useShowCall();
  return useMutation({
    mutationFn: (input: Input<'notice.closeCall'>) => call('notice.closeCall', input),
    onSuccess: (closed, { outcome }) => {
      say(OUTCOME_TEXT[outcome].kept);
      show(closed);
    },
    onError: refreshIfRefused(useFreshCalls()),
  });
}
