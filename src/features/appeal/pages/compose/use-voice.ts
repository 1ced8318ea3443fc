import { useCallback, useEffect, useRef, useState } from 'react';
import {
  MediaError,
  type MediaFile,
  type MediaProblem,
  startRecording,
  stopRecording,
} from '../../../../platform/media';

export interface Voice {
  isRecording: boolean;
  /** Whole seconds since the recording began. */
  seconds: number;
  /** Starts, or ends and keeps the recording. */
  toggle: () => void;
}

function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    setSeconds(0);
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return seconds;
}

/** Records one voice message of at most 60 seconds: one tap starts, one tap or the end of the time keeps it. */
export function useVoice(
  onRecorded: (file: MediaFile) => void,
  onProblem: (problem: MediaProblem) => void,
): Voice {
  const [isRecording, setRecording] = useState(false);
  const isBusy = useRef(false);
  const seconds = useSeconds(isRecording);
  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      if (isBusy.current) return;
      isBusy.current = true;
      await work().catch((error: unknown) => {
        setRecording(false);
        onProblem(error instanceof MediaError ? error.problem : 'UNSUPPORTED');
      });
      isBusy.current = false;
    },
    [onProblem],
  );
  const end = async () => {
    setRecording(false);
    onRecorded(await stopRecording());
  };
  const start = async () => {
    await startRecording(() => void attempt(end));
    setRecording(true);
  };
  return { isRecording, seconds, toggle: () => void attempt(isRecording ? end : start) };
}
