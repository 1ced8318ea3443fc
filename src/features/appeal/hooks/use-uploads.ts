import { useCallback, useSyncExternalStore } from 'react';
import type { FailureCode } from '../../../platform/cloud/call-error';
import { usePageReturn } from '../../../platform/navigation/page-visible';
import type { DraftFile } from '../draft';
import { sendFile, uploader } from '../drafts/room';
import type { UploadState } from '../drafts/upload-queue';

export type { UploadState };

export interface Uploads {
  /** Of the files that are not in the cloud yet. */
  states: Readonly<Record<string, UploadState>>;
  /** Sends a file of the draft; again after a failure. */
  send: (file: DraftFile) => void;
}

/** Refusals that the person may have settled on another page. */
const SETTLED_ELSEWHERE: ReadonlySet<FailureCode> = new Set(['CONSENT_REQUIRED', 'NOT_JOINED']);

/** Uploads the files of a draft as they are chosen, and shows how far each is. */
export function useUploads(draftId: string, files: readonly DraftFile[]): Uploads {
  const states = useSyncExternalStore(uploader.subscribe, uploader.snapshot, uploader.snapshot);
  const send = useCallback((file: DraftFile) => void sendFile(draftId, file), [draftId]);
  usePageReturn(() => {
    for (const file of files) {
      const failure = states[file.localId]?.failure;
      if (failure && SETTLED_ELSEWHERE.has(failure)) send(file);
    }
  });
  return { states, send };
}
