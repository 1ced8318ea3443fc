import { useEffect, useRef } from 'react';
import type { FailureCode } from '../../../../platform/cloud/call-error';
import { replacePage } from '../../../../platform/navigation/navigation';
import { usePageVisible } from '../../../../platform/navigation/page-visible';
import { useAskForMessages } from '../../../../setup/use-subscribe';
import { missingOf, submitInputOf } from '../../draft';
import { outbox, sendWaiting } from '../../drafts/room';
import type { DraftControl } from '../../hooks/use-draft';
import { useSending } from '../../hooks/use-sending';

export interface Submit {
  submit: () => void;
  isSending: boolean;
  failure: FailureCode | null;
  /** Submitted without a network: it goes by itself later. */
  isWaiting: boolean;
  /** False after a restart of the app: then it goes only when the person says so. */
  isHeld: boolean;
  /** What it waits for; files are sent first. */
  waitsFor: 'network' | 'uploads';
  /** False when the phone had no room to keep it. */
  isKept: boolean;
  /** Submits it as soon as there is a network again. */
  hold: () => void;
  /** Tries a waiting one now, after its files. */
  sendNow: () => void;
  /** Not to be sent by itself after all. */
  cancel: () => void;
}

/** Leaves for the appeal once it was taken, after the question that the tap brought up; never from below another page. */
function useLeaving(appealId: string | undefined, asked: { current: Promise<unknown> }): void {
  const isVisible = usePageVisible();
  const hasLeft = useRef(false);
  useEffect(() => {
    if (appealId === undefined || !isVisible || hasLeft.current) return;
    hasLeft.current = true;
    void asked.current.finally(() => replacePage('appeal', { id: appealId }));
  }, [appealId, isVisible, asked]);
}

/** Sends the draft once, however often the button is tapped; the draft goes only after the cloud has the appeal. */
export function useSubmit({ draftId, draft }: DraftControl): Submit {
  const { isSending, failure, taken } = useSending(draftId);
  const asked = useRef<Promise<unknown>>(Promise.resolve());
  const askForMessages = useAskForMessages();
  useLeaving(taken?.id, asked);
  const submit = () => {
    if (isSending || taken || submitInputOf(draft) === null) return;
    asked.current = askForMessages();
    void outbox.send(draftId);
  };
  const hold = () => {
    asked.current = askForMessages();
    outbox.hold(draftId);
  };
  return {
    submit,
    isSending: isSending || taken !== null,
    failure,
    isWaiting: draft.isWaitingToSend && taken === null,
    waitsFor: missingOf(draft).includes('uploads') ? 'uploads' : 'network',
    isHeld: outbox.isHeld(draftId),
    isKept: outbox.isKept(draftId),
    hold,
    sendNow: () => {
      asked.current = askForMessages();
      void sendWaiting(draftId);
    },
    cancel: () => outbox.cancel(draftId),
  };
}
