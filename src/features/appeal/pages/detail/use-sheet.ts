import { useState } from 'react';
import type { ChosenAct } from '../../../../../domain/appeal/case';
import { newIdempotencyKey } from '../../../../platform/key';
import { type ActForm, EMPTY_FORM } from './act-form';

/** What changes in a form; from what is in it by then, when that may be later than the tap. */
export type FormChange = Partial<ActForm> | ((before: ActForm) => Partial<ActForm>);

export interface Sheet {
  act: ChosenAct | null;
  /** One for each opened sheet, the same for all tries. */
  idempotencyKey: string;
  form: ActForm;
  open: (act: ChosenAct) => void;
  /** Closes it; what was written stays for the next time. */
  close: () => void;
  fill: (change: FormChange) => void;
  /** The act was done: what was written is thrown away. */
  finish: () => void;
  renewKey: () => void;
}

/** Which act's sheet is open, its key, and what was written for each act. */
export function useSheet(): Sheet {
  const [act, setAct] = useState<ChosenAct | null>(null);
  const [idempotencyKey, setKey] = useState('');
  const [forms, setForms] = useState<Partial<Record<ChosenAct, ActForm>>>({});
  const form = (act && forms[act]) ?? EMPTY_FORM;
  const renewKey = () => setKey(newIdempotencyKey());
  const open = (next: ChosenAct) => {
    renewKey();
    setAct(next);
  };
  const close = () => setAct(null);
  const fill = (change: FormChange) => {
    if (!act) return;
    setForms((all) => {
      const before = all[act] ?? EMPTY_FORM;
      const part = typeof change === 'function' ? change(before) : change;
      return { ...all, [act]: { ...before, ...part } };
    });
  };
  const finish = () => {
    if (act) setForms((before) => ({ ...before, [act]: EMPTY_FORM }));
    close();
  };
  return { act, idempotencyKey, form, open, close, fill, finish, renewKey };
}
