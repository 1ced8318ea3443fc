import { useCallback, useEffect, useState } from 'react';
import type { AppealView } from '../../../../../contract';
import { type FailureCode, failureCode } from '../../../../platform/call-error';
import { newIdempotencyKey } from '../../../../platform/key';
import { load, remove, save } from '../../../../platform/storage';
import { isSameIntent } from '../../../appeal/intent';
import { useRecord } from '../../hooks/use-record';
import {
  emptyForm,
  inputOf,
  isBlank,
  type Missing,
  missingOf,
  type RecordForm,
} from './record-form';
import { type Alarm, useAlarm } from './use-alarm';

const STORAGE_KEY = 'desk.record';

export interface RecordControl {
  form: RecordForm;
  fill: (change: Partial<RecordForm>) => void;
  /** Told once somebody has tried to send it. */
  missing: readonly Missing[];
  alarm: Alarm;
  isSending: boolean;
  failure: FailureCode | null;
  done: AppealView | null;
  submit: () => void;
  /** Begins a new one, and forgets what was written. */
  again: () => void;
}

/** The form as this phone keeps it, whichever version of the app wrote it. */
function useKeptForm(isTaken: boolean) {
  const [form, setForm] = useState<RecordForm>(() => ({
    ...emptyForm(newIdempotencyKey()),
    ...load<RecordForm>(STORAGE_KEY),
  }));
  const fill = useCallback(
    (change: Partial<RecordForm>) => setForm((before) => ({ ...before, ...change })),
    [],
  );
  const renew = useCallback(() => setForm(emptyForm(newIdempotencyKey())), []);
  useEffect(() => {
    if (isTaken || isBlank(form)) remove(STORAGE_KEY);
    else save(STORAGE_KEY, form);
  }, [form, isTaken]);
  return { form, fill, renew };
}

/** The form, kept on this phone until the appeal was taken; a retry carries the same key. */
export function useRecordForm(): RecordControl {
  const doing = useRecord();
  const { form, fill, renew } = useKeptForm(doing.isSuccess);
  const [hasTried, setTried] = useState(false);
  const alarm = useAlarm(form);
  const submit = () => {
    setTried(true);
    const input = inputOf(form);
    if (!input || doing.isPending || alarm.stops()) return;
    doing.mutate(input, {
      onError: (error) => {
        if (!isSameIntent(failureCode(error))) fill({ idempotencyKey: newIdempotencyKey() });
      },
    });
  };
  const again = () => {
    doing.reset();
    setTried(false);
    alarm.forget();
    renew();
  };
  return {
    ...{ form, fill, alarm, submit, again },
    missing: hasTried ? missingOf(form) : [],
    isSending: doing.isPending,
    failure: doing.error && failureCode(doing.error),
    done: doing.data ?? null,
  };
}
