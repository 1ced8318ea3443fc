import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AppealView, Output } from '../../../../contract';
import type { FeedbackChannel } from '../../../../domain/appeal/vocabulary';
import { call } from '../../../platform/call';
import { queryKeys } from '../../../setup/query-keys';

/** One act on an appeal with what the person filled in. */
export type ActRequest =
  | { act: 'accept' }
  | { act: 'respond' | 'progress' | 'escalate' | 'withdraw'; text: string }
  | { act: 'resolve'; text: string; channel: FeedbackChannel }
  | { act: 'rate'; solved: boolean; stars: number; text: string };

export interface KeyedRequest {
  request: ActRequest;
  idempotencyKey: string;
}

function perform(appealId: string, { request, idempotencyKey }: KeyedRequest): Promise<AppealView> {
  const one = { appealId, idempotencyKey };
  switch (request.act) {
    case 'accept':
      return call('appeal.accept', one);
    case 'respond':
      return call('appeal.respond', { ...one, text: request.text });
    case 'progress':
      return call('appeal.progress', { ...one, text: request.text });
    case 'escalate':
      return call('appeal.escalate', { ...one, reason: request.text });
    case 'withdraw':
      return call('appeal.withdraw', { ...one, ...(request.text && { reason: request.text }) });
    case 'resolve':
      return call('appeal.resolve', { ...one, result: request.text, channel: request.channel });
    case 'rate': {
      const { solved, stars, text } = request;
      return call('appeal.rate', { ...one, solved, stars, ...(text && { comment: text }) });
    }
  }
}

/** Does an act on an appeal; its new state is shown at once, lists are read again. */
export function useAct(appealId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (keyed: KeyedRequest) => perform(appealId, keyed),
    onSuccess: (appeal) => {
      client.setQueryData(queryKeys.appeal(appealId), appeal);
      void client.invalidateQueries({ queryKey: queryKeys.appeals });
    },
  });
}

/** Asks how to reach the writer: logged, and shown to the writer. */
export function useRevealContact(appealId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (idempotencyKey: string): Promise<Output<'appeal.revealContact'>> =>
      call('appeal.revealContact', { appealId, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.appeal(appealId) }),
  });
}
