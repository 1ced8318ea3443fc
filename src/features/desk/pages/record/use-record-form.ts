import { useEffect, useState } from 'react';
import type { AppealView } from '../../../../../contract';
import { type FailureCode, failureCode } from '../../../../platform/call-error';
import { newIdempotencyKey } from '../../../../platform/key';
import { load, remove, save } from '../../../../platform/storage';
import { isSameIntent } from '../../../appeal/intent';
import { useRecord } from '../../hooks/use-record';
import { emptyForm, inputOf, type Missing, missingOf, type RecordForm } from './record-form';

const STORAGE_KEY = 'desk.record';

export interface RecordControl {
  form: RecordForm;
  fill: (change: Partial<RecordForm>) => void;
  /** Told once somebody has tried to send it. */
  missing: readonly Missing[];
  isSending: boolean;
  failure: FailureCode | null;
  done: AppealView | null;
  submit: () => void;
  again: () => void;
}

/** The form, kept on this phone until the appeal was taken; a retry carries the same key. */
export function useRecordForm(): RecordControl {
  const [form, setForm] = useState<RecordForm>(
    () => load<RecordForm>(STORAGE_KEY) ?? emptyForm(newIdempotencyKey()),
  );
  const [hasTried, setTried] = useState(false);
  const doing = useRecord();
  const fill = (change: Partial<RecordForm>) => setForm((before) => ({ ...before, ...change }));
  useEffect(() => {
    if (!doing.data) save(STORAGE_KEY, form);
  }, [form, doing.data]);
  const submit = () => {
    setTried(true);
    const input = inputOf(form);
    if (!input || doing.isPending) return;
    doing.mutate(input, {
      onSuccess: () => remove(STORAGE_KEY),
      onError: (error) => {
        if (!isSameIntent(failureCode(error))) fill({ idempotencyKey: newIdempotencyKey() });
      },
    });
  };
  const again = () => {
    doing.reset();
    setTried(false);
    setForm(emptyForm(newIdempotencyKey()));
  };
  return {
    ...{ form, fill, submit, again },
    missing: hasTried ? missingOf(form) : [],
    isSending: doing.isPending,
    failure: doing.error && failureCode(doing.error),
    done: doing.data ?? null,
  };
}
