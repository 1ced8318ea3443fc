import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AppealView, Input, Output } from '../../../../contract';
import type { ChosenAct } from '../../../../domain/appeal/acts';
import { call } from '../../../platform/cloud/call';
import { failureCode } from '../../../platform/cloud/call-error';
import { queryKeys } from '../../../setup/query-keys';
import { sheetBox } from '../drafts/room';
import { isSameIntent } from '../intent';

/** Acts that show how to reach the writer, or who they are. */
export type RevealAct = 'revealContact' | 'revealIdentity';

/** Acts that end with the new state of the appeal; the others show something. */
export type SheetAct = Exclude<ChosenAct, RevealAct>;

/** What an act takes besides the appeal and the key. */
export type ActInput<A extends ChosenAct> = Omit<
  Input<`appeal.${A}`>,
  'appealId' | 'idempotencyKey'
>;

/** One act on an appeal with what the person filled in. */
export type ActRequest = { [A in SheetAct]: { act: A; input: ActInput<A> } }[SheetAct];

export interface KeyedRequest {
  request: ActRequest;
  idempotencyKey: string;
}

function perform(appealId: string, { request, idempotencyKey }: KeyedRequest): Promise<AppealView> {
  const { act, input } = request;
  return call(`appeal.${act}`, { ...input, appealId, idempotencyKey } as Input<'appeal.accept'>);
}

/** Does an act on an appeal; its new state is shown at once, lists are read again. */
export function useAct(appealId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (keyed: KeyedRequest) => perform(appealId, keyed),
    onSuccess: (appeal, { request }) => {
      // The page may be gone by now.
      sheetBox.forget(appealId, request.act);
      client.setQueryData(queryKeys.appeal(appealId), appeal);
      void client.invalidateQueries({ queryKey: queryKeys.appeals });
    },
    onError: (error) => {
      // Refused: what the screen shows is no longer so.
      if (isSameIntent(failureCode(error))) return;
      void client.invalidateQueries({ queryKey: queryKeys.appeal(appealId) });
    },
  });
}

export type Revealed = Output<'appeal.revealContact'>;

export interface RevealRequest {
  idempotencyKey: string;
  /** Why, for the identity of somebody anonymous; null asks for the contact. */
  reason: string | null;
}

/** Asks how to reach the writer, or who they are: logged, and shown to the writer. */
export function useReveal(appealId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, reason }: RevealRequest): Promise<Revealed> =>
      reason === null
        ? call('appeal.revealContact', { appealId, idempotencyKey })
        : call('appeal.revealIdentity', { appealId, idempotencyKey, reason }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.appeal(appealId) }),
  });
}
