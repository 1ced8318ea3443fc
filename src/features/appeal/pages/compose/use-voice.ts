import { useCallback, useEffect, useRef, useState } from 'react';
import {
  MediaError,
  type MediaFile,
  type MediaProblem,
  startRecording,
  stopRecording,
} from '../../../../platform/media/media';

export interface Voice {
  isRecording: boolean;
  /** Whole seconds since the recording began. */
  seconds: number;
  /** The recording ended by itself because its time was up. */
  isFull: boolean;
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

/** One step of the recorder at a time; what goes wrong is told. */
function useAttempt(onWrong: (problem: MediaProblem) => void) {
  const isBusy = useRef(false);
  return useCallback(
    async (work: () => Promise<void>) => {
      if (isBusy.current) return;
      isBusy.current = true;
      await work().catch((error: unknown) =>
        onWrong(error instanceof MediaError ? error.problem : 'UNSUPPORTED'),
      );
      isBusy.current = false;
    },
    [onWrong],
  );
}

/** Leaving the page ends a recording and keeps it: nobody has to say it again. */
function useEndOnLeave(isRecording: boolean, onRecorded: (file: MediaFile) => void): void {
  const latest = useRef({ isRecording, onRecorded });
  latest.current = { isRecording, onRecorded };
  useEffect(
    () => () => {
      if (latest.current.isRecording) {
        stopRecording().then(latest.current.onRecorded, () => undefined);
      }
    },
    [],
  );
}

/** Records one voice message of at most 60 seconds: one tap starts, one tap or the end of the time keeps it. */
export function useVoice(
  onRecorded: (file: MediaFile) => void,
  onProblem: (problem: MediaProblem) => void,
): Voice {
  const [isRecording, setRecording] = useState(false);
  const [isFull, setFull] = useState(false);
  const seconds = useSeconds(isRecording);
  const fail = useCallback(
    (problem: MediaProblem) => {
      setRecording(false);
      onProblem(problem);
    },
    [onProblem],
  );
  const attempt = useAttempt(fail);
  useEndOnLeave(isRecording, onRecorded);
  const end = async () => {
    setRecording(false);
    onRecorded(await stopRecording());
  };
  const start = async () => {
    setFull(false);
    await startRecording(() => {
      setFull(true);
      void attempt(end);
    });
    setRecording(true);
  };
  return { isRecording, seconds, isFull, toggle: () => void attempt(isRecording ? end : start) };
}
