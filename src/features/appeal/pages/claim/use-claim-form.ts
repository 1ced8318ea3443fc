import { useRef, useState } from 'react';
import { type FailureCode, failureCode } from '../../../../platform/cloud/call-error';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { replacePage } from '../../../../platform/navigation/navigation';
import { useAskForMessages } from '../../../../setup/use-subscribe';
import { useClaim } from '../../hooks/use-claim';
import { type CodeProblem, codeFrom, codeProblem, numberFrom, numberProblem } from './code-words';

interface Field {
  value: string;
  onChange: (value: string) => void;
  problem: CodeProblem | null;
}

export interface ClaimForm {
  number: Field;
  code: Field;
  isSending: boolean;
  failure: FailureCode | null;
  submit: () => void;
}

/** The two fields and the sending; other characters are another intent, the same ones again the same. */
export function useClaimForm(): ClaimForm {
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [idempotencyKey, setKey] = useState(newIdempotencyKey);
  const [hasTried, setTried] = useState(false);
  const claim = useClaim();
  const askForMessages = useAskForMessages();
  const asked = useRef<Promise<unknown>>(Promise.resolve());
  const wrong = { number: numberProblem(number), code: codeProblem(code) };
  const typing = (set: (value: string) => void) => (value: string) => {
    set(value);
    setKey(newIdempotencyKey());
    claim.reset();
  };
  const submit = () => {
    setTried(true);
    if (wrong.number || wrong.code || claim.isPending) return;
    asked.current = askForMessages();
    claim.mutate(
      { number: numberFrom(number), code: codeFrom(code), idempotencyKey },
      // The page stays below the question until it is answered.
      { onSuccess: ({ id }) => void asked.current.finally(() => replacePage('appeal', { id })) },
    );
  };
  const shown = hasTried ? wrong : { number: null, code: null };
  return {
    number: { value: number, onChange: typing(setNumber), problem: shown.number },
    code: { value: code, onChange: typing(setCode), problem: shown.code },
    isSending: claim.isPending,
    failure: claim.error ? failureCode(claim.error) : null,
    submit,
  };
}
