import { useEffect, useRef } from 'react';
import { isBlank } from '../../draft';
import { type DraftControl, useDraft } from '../../hooks/use-draft';
import { type Files, useFiles } from '../compose/use-files';
import { type Submit, useSubmit } from '../compose/use-submit';
import { useVoice, type Voice } from '../compose/use-voice';

export interface Speak {
  control: DraftControl;
  files: Files;
  voice: Voice;
  sending: Submit;
  /** What was said is there and can be sent. */
  hasVoice: boolean;
  send: () => void;
}

/** Somebody who only speaks chooses nothing: a matter for the staff, for their ears only. */
function useSpokenDraft(): DraftControl {
  const control = useDraft();
  const { draft, update, startAnother } = control;
  const isReady = useRef(false);
  useEffect(() => {
    if (isReady.current) return;
    isReady.current = true;
    if (!isBlank(draft)) startAnother();
    update((before) => ({ ...before, category: 'livelihood', visibility: 'handlers' }));
  }, [draft, startAnother, update]);
  return control;
}

/** 说一说: it listens as soon as it is opened; one tap ends, one tap sends. */
export function useSpeak(): Speak {
  const control = useSpokenDraft();
  const files = useFiles(control);
  const voice = useVoice(files.addVoice, files.setProblem);
  const sending = useSubmit(control);
  const hasStarted = useRef(false);
  const { toggle } = voice;
  useEffect(() => {
    if (hasStarted.current) return;
    hasStarted.current = true;
    toggle();
  }, [toggle]);
  const spoken = control.draft.files.find(({ kind }) => kind === 'voice');
  const send = () => (spoken?.fileId ? sending.submit() : sending.hold());
  return { control, files, voice, sending, hasVoice: spoken !== undefined, send };
}
