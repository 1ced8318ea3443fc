import { useRef, useState } from 'react';
import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { type ActForm, EMPTY_FORM } from '../../acts/parts/form';

/** What changes in a form; from what is in it by then, when that may be later than the tap. */
export type FormChange = Partial<ActForm> | ((before: ActForm) => Partial<ActForm>);

export interface Sheet {
  act: ChosenAct | null;
  form: ActForm;
  open: (act: ChosenAct) => void;
  /** Closes it; what was written stays for the next time. */
  close: () => void;
  fill: (change: FormChange) => void;
  /** The act was done: what was written is thrown away. */
  finish: () => void;
  /**
   * The key of what is about to be sent: the same as long as the same is sent, also after the sheet was closed and opened
   * again. The cloud may have done what it could not answer.
   */
  takeKey: () => string;
  /** It was refused: the next try is another one. */
  renewKey: () => void;
}

/** What was sent of an act, and under which key. */
interface Sent {
  key: string;
  form: string;
}

/** Which act's sheet is open, its key, and what was written for each act. */
export function useSheet(): Sheet {
  const [act, setAct] = useState<ChosenAct | null>(null);
  const [forms, setForms] = useState<Partial<Record<ChosenAct, ActForm>>>({});
  const form = (act && forms[act]) ?? EMPTY_FORM;
  const { takeKey, renewKey } = useKeys(act, form);
  const open = (next: ChosenAct) => setAct(next);
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
    renewKey();
    close();
  };
  return { act, form, open, close, fill, finish, takeKey, renewKey };
}

function useKeys(act: ChosenAct | null, form: ActForm): Pick<Sheet, 'takeKey' | 'renewKey'> {
  const sent = useRef<Partial<Record<ChosenAct, Sent>>>({});
  const takeKey = () => {
    const written = JSON.stringify(form);
    const before = act ? sent.current[act] : undefined;
    if (before?.form === written) return before.key;
    const key = newIdempotencyKey();
    if (act) sent.current[act] = { key, form: written };
    return key;
  };
  const renewKey = () => {
    if (act) delete sent.current[act];
  };
  return { takeKey, renewKey };
}
