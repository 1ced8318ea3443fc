import { useDidHide } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppealView } from '../../../../../contract';
import { type FailureCode, failureCode } from '../../../../platform/cloud/call-error';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { load, remove, save } from '../../../../platform/storage/storage';
import { tellTyped } from '../../../../setup/typed-text';
import { isUnanswered, withoutRefused, withUnanswered } from '../../../appeal/drafts/one-thing';
import { type RecordInput, type RecordRequest, useRecord } from '../../hooks/use-record';
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
/** A field tells what was typed 300 ms after the last key: together one second. */
const SAVE_AFTER_MS = 700;

export interface RecordControl {
  form: RecordForm;
  fill: (change: Partial<RecordForm>) => void;
  /** A field was left: what is written is kept now. */
  keep: () => void;
  /** Told once somebody has tried to send it. */
  missing: readonly Missing[];
  alarm: Alarm;
  isSending: boolean;
  failure: FailureCode | null;
  done: AppealView | null;
  /** An earlier try had brought it: what was changed since is not in it. */
  isEarlier: boolean;
  submit: () => void;
  /** Begins a new one, and forgets what was written. */
  again: () => void;
}

/** Keeps the form on this phone a moment after a change, at once when a field or the page is left. */
function useKeeping(newest: { current: RecordForm }, form: RecordForm, isTaken: boolean) {
  const taken = useRef(isTaken);
  taken.current = isTaken;
  const keep = useCallback(() => {
    tellTyped();
    if (taken.current || isBlank(newest.current)) remove(STORAGE_KEY);
    else save(STORAGE_KEY, newest.current);
  }, [newest]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form begins the wait anew
  useEffect(() => {
    const timer = setTimeout(keep, taken.current ? 0 : SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [form, isTaken, keep]);
  useDidHide(keep);
  useEffect(() => keep, [keep]);
  return keep;
}

/** The form as this phone keeps it, whichever version of the app wrote it. */
function useKeptForm(isTaken: boolean) {
  const [form, setForm] = useState<RecordForm>(() => ({
    ...emptyForm(newIdempotencyKey()),
    ...load<RecordForm>(STORAGE_KEY),
  }));
  const newest = useRef(form);
  const put = useCallback((next: RecordForm) => {
    newest.current = next;
    setForm(next);
  }, []);
  const fill = useCallback(
    (change: Partial<RecordForm>) => put({ ...newest.current, ...change }),
    [put],
  );
  const renew = useCallback(() => put(emptyForm(newIdempotencyKey())), [put]);
  const keep = useKeeping(newest, form, isTaken);
  return { form, newest, fill, renew, keep };
}

type Kept = ReturnType<typeof useKeptForm>;

/** What remains of the key and of the unanswered tries after one has failed. */
function afterFailure(form: RecordForm, request: RecordRequest, code: FailureCode) {
  const { input, earlier } = request;
  const isRepeat = isUnanswered(earlier, input);
  const unanswered = withoutRefused(form.unanswered ?? [], input, { code, isRepeat });
  if (unanswered.length > 0) return { unanswered };
  return { unanswered, idempotencyKey: newIdempotencyKey() };
}

/** Sends the form; each try is kept on the phone before it leaves, and a try without an answer is asked about. */
function useSend(doing: ReturnType<typeof useRecord>, { form, newest, fill, keep }: Kept) {
  const send = (request: RecordRequest) => {
    fill({ unanswered: withUnanswered(request.earlier, request.input) });
    keep();
    doing.mutate(request, {
      onError: (error) => {
        fill(afterFailure(newest.current, request, failureCode(error)));
        keep();
      },
    });
  };
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const earlier = newest.current.unanswered ?? [];
    const input = earlier[earlier.length - 1];
    if (input) latest.current({ input, earlier, isQuestion: true });
  }, [newest]);
  return (input: RecordInput) => send({ input, earlier: form.unanswered ?? [], isQuestion: false });
}

/** The form, kept on this phone until the appeal was taken; a retry carries the same key. */
export function useRecordForm(): RecordControl {
  const doing = useRecord();
  const kept = useKeptForm(doing.isSuccess);
  const { form, fill, renew, keep } = kept;
  const [hasTried, setTried] = useState(false);
  const alarm = useAlarm(form);
  const send = useSend(doing, kept);
  const submit = () => {
    setTried(true);
    const input = inputOf(form);
    if (!input || doing.isPending || alarm.stops()) return;
    send(input);
  };
  const again = () => {
    doing.reset();
    setTried(false);
    alarm.forget();
    renew();
  };
  return {
    form,
    fill,
    keep,
    alarm,
    submit,
    again,
    missing: hasTried ? missingOf(form) : [],
    isSending: doing.isPending,
    failure: doing.error && failureCode(doing.error),
    done: doing.data?.appeal ?? null,
    isEarlier: doing.data?.isEarlier ?? false,
  };
}
