import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { TriageView } from '../../../../../contract';
import { triage } from '../../../../../domain/appeal/triage';
import { type Draft, type Missing, missingOf } from '../../draft';

export const LAST_STEP = 3;

type Danger = TriageView['dangers'][number];

export interface Wizard {
  step: number;
  missing: Missing[];
  /** Numbers to call before the form goes on; empty when there is nothing to show. */
  dangers: Danger[];
  next: () => void;
  back: () => void;
  /** Back to the words, from wherever. */
  edit: () => void;
  /** The danger was seen; the form goes on. */
  goOn: () => void;
}

function useScrollToTop(step: number): void {
  useEffect(() => {
    Promise.resolve()
      .then(() => (step >= 0 ? Taro.pageScrollTo({ scrollTop: 0, duration: 0 }) : undefined))
      .catch(() => undefined);
  }, [step]);
}

/** What the second step asks for. */
const OF_STEP_WHERE: ReadonlySet<Missing> = new Set(['longPlace', 'longContact']);

/** Uploads may go on while the next steps are filled in; words and a category may not be missing. */
function missingBefore(step: number, draft: Draft): Missing[] {
  const missing = missingOf(draft);
  if (step === LAST_STEP) return missing;
  return missing.filter((one) => one !== 'uploads' && (step > 0 || !OF_STEP_WHERE.has(one)));
}

/** The phone's own triage: at once, without a network, before anything is sent. */
function dangersIn({ category, content }: Draft): Danger[] {
  return category === null ? [] : triage({ category, content }).dangers;
}

/** The four steps; immediate danger in the text is shown before the first is left, and again when the cloud finds more. */
export function useWizard(draft: Draft, foundByCloud: Danger[]): Wizard {
  const [step, setStep] = useState(0);
  const [hasTried, setTried] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const [seen, setSeen] = useState<readonly string[]>([]);
  useScrollToTop(step);
  const unseen = (dangers: Danger[]) => dangers.filter(({ number }) => !seen.includes(number));
  const advance = () => setStep((before) => Math.min(before + 1, LAST_STEP));
  const next = () => {
    setTried(true);
    if (missingBefore(step, draft).length > 0) return;
    setTried(false);
    if (step === 0 && unseen(dangersIn(draft)).length > 0) setHeld(true);
    else advance();
  };
  const dangers = isHeld
    ? unseen(dangersIn(draft))
    : step === LAST_STEP
      ? unseen(foundByCloud)
      : [];
  const goOn = () => {
    setSeen([...seen, ...dangers.map(({ number }) => number)]);
    if (isHeld) advance();
    setHeld(false);
  };
  const missing = hasTried || step === LAST_STEP ? missingBefore(step, draft) : [];
  const back = () => setStep(Math.max(0, step - 1));
  return { step, missing, dangers, next, back, edit: () => setStep(0), goOn };
}
