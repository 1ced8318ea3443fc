import { useDidHide } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { tellTyped } from '../../../../setup/typed-text';
import { type ActForm, EMPTY_FORM } from '../../acts/parts/form';
import { sheetBox } from '../../drafts/room';
import { type KeptSheet, markOf } from '../../drafts/sheet-box';

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
   * again, or the app was. The cloud may have done what it could not answer.
   */
  takeKey: () => string;
  /** It was refused: the next try is another one. */
  renewKey: () => void;
  /** What was written for an act and not sent. */
  read: (act: ChosenAct) => KeptSheet;
  /** Throws that away. */
  drop: (act: ChosenAct) => void;
}

type Sheets = Partial<Record<ChosenAct, KeptSheet>>;

/** What was written for each act on an appeal; the phone keeps every change at once, also when the page is leaving. */
function useKeptSheets(appealId: string) {
  const newest = useRef<Sheets>({});
  const [, setDrawn] = useState(newest.current);
  const read = (act: ChosenAct) => newest.current[act] ?? sheetBox.read(appealId, act);
  const put = (act: ChosenAct, change: Partial<KeptSheet>) => {
    const sheet = { ...read(act), ...change };
    newest.current = { ...newest.current, [act]: sheet };
    sheetBox.keep(appealId, act, sheet);
    setDrawn(newest.current);
  };
  return { read, put };
}

/** Which act's sheet is open, its key, and what was written for each act. */
export function useSheet(appealId: string): Sheet {
  const [act, setAct] = useState<ChosenAct | null>(null);
  const { read, put } = useKeptSheets(appealId);
  useDidHide(tellTyped);
  const form = act ? read(act).form : EMPTY_FORM;
  const open = (next: ChosenAct) => {
    put(next, read(next));
    setAct(next);
  };
  const close = () => setAct(null);
  const fill = (change: FormChange) => {
    if (!act) return;
    const before = read(act).form;
    const part = typeof change === 'function' ? change(before) : change;
    put(act, { form: { ...before, ...part } });
  };
  const renewKey = () => {
    if (act) put(act, { sent: null });
  };
  const drop = (which: ChosenAct) => put(which, { form: EMPTY_FORM, sent: null, aside: [] });
  const finish = () => {
    if (act) drop(act);
    close();
  };
  const takeKey = () => {
    const written = markOf(form);
    const sent = act ? read(act).sent : null;
    if (sent?.form === written) return sent.key;
    const key = newIdempotencyKey();
    if (act) put(act, { sent: { key, form: written } });
    return key;
  };
  return {
    act,
    form,
    open,
    close,
    fill,
    finish,
    takeKey,
    renewKey,
    read,
    drop,
  };
}
