import { useMemo, useState } from 'react';
import { triage } from '../../../../../domain/appeal/triage';
import type { Danger } from '../../../../../domain/appeal/vocabulary';
import type { RecordForm } from './record-form';

export interface Alarm {
  /** What the words tell of, as they are being written. */
  dangers: readonly Danger[];
  /** The advice covers the page. */
  isOpen: boolean;
  open: () => void;
  /** Whether sending has to wait for the advice; shows it then. Nobody is stopped twice by the same number. */
  stops: () => boolean;
  /** It was seen. */
  dismiss: () => void;
  /** Another matter begins. */
  forget: () => void;
}

/** The phone's own triage of what is written: whom to call before anything else. */
export function useAlarm({ category, content }: RecordForm): Alarm {
  const [isOpen, setOpen] = useState(false);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const dangers = useMemo(
    () => triage({ category: category ?? 'suggestion', content }).dangers,
    [category, content],
  );
  const stops = () => {
    const isNew = dangers.some(({ number }) => !seen.includes(number));
    setOpen(isNew);
    return isNew;
  };
  const dismiss = () => {
    setSeen([...seen, ...dangers.map(({ number }) => number)]);
    setOpen(false);
  };
  return { dangers, isOpen, open: () => setOpen(true), stops, dismiss, forget: () => setSeen([]) };
}
