import { useCallback, useRef, useState } from 'react';
import { type FailureCode, failureCode } from '../../../platform/call-error';
import { uploadFile } from '../../../platform/upload';
import { type Draft, type DraftFile, withFileId } from '../draft';

export interface UploadState {
  /** 0–100. */
  progress: number;
  /** Why it stopped; null while it runs. */
  failure: FailureCode | null;
}

export interface Uploads {
  states: Readonly<Record<string, UploadState>>;
  /** Sends a file of the draft; again after a failure. */
  send: (file: DraftFile) => void;
}

type SetState = (localId: string, state: UploadState) => void;

async function sendFile(file: DraftFile, setState: SetState): Promise<string | null> {
  if (file.path === null) return null;
  setState(file.localId, { progress: 0, failure: null });
  try {
    return await uploadFile({
      kind: file.kind,
      path: file.path,
      extension: file.extension,
      onProgress: (progress) => setState(file.localId, { progress, failure: null }),
    });
  } catch (error) {
    setState(file.localId, { progress: 0, failure: failureCode(error) });
    return null;
  }
}

/** Uploads files one after the other as they are chosen, and writes their ids into the draft. */
export function useUploads(update: (change: (draft: Draft) => Draft) => void): Uploads {
  const [states, setStates] = useState<Record<string, UploadState>>({});
  const queue = useRef<Promise<void>>(Promise.resolve());
  const setState = useCallback<SetState>(
    (localId, state) => setStates((before) => ({ ...before, [localId]: state })),
    [],
  );
  const send = useCallback(
    (file: DraftFile) => {
      setState(file.localId, { progress: 0, failure: null });
      queue.current = queue.current.then(async () => {
        const fileId = await sendFile(file, setState);
        if (fileId !== null) update((draft) => withFileId(draft, file.localId, fileId));
      });
    },
    [setState, update],
  );
  return { states, send };
}
