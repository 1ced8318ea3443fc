import { useCallback, useState } from 'react';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import {
  chooseImages,
  chooseVideo,
  MediaError,
  type MediaFile,
  type MediaProblem,
} from '../../../../platform/media/media';
import { type DraftFile, MAX_IMAGES, type MediaKind, withoutFile, withVoice } from '../../draft';
import type { DraftControl } from '../../hooks/use-draft';
import { type Uploads, useUploads } from '../../hooks/use-uploads';

export interface Files extends Uploads {
  problem: Exclude<MediaProblem, 'CANCELLED'> | null;
  setProblem: (problem: MediaProblem) => void;
  addImages: () => void;
  addVideo: () => void;
  addVoice: (file: MediaFile) => void;
  remove: (localId: string) => void;
}

function draftFileOf(kind: MediaKind, { path, extension, seconds }: MediaFile): DraftFile {
  const length = kind === 'image' ? null : seconds;
  return { localId: newIdempotencyKey(), kind, path, extension, fileId: null, seconds: length };
}

function useProblem() {
  const [problem, set] = useState<Files['problem']>(null);
  const setProblem = useCallback(
    (next: MediaProblem) => set(next === 'CANCELLED' ? null : next),
    [],
  );
  const guard = (work: Promise<void>) => {
    set(null);
    work.catch((error: unknown) =>
      setProblem(error instanceof MediaError ? error.problem : 'UNSUPPORTED'),
    );
  };
  return { problem, setProblem, guard };
}

/** Choosing, adding and removing the draft's files; each is uploaded as soon as it is chosen. */
export function useFiles({ draftId, draft, update }: DraftControl): Files {
  const uploads = useUploads(draftId, draft.files);
  const { problem, setProblem, guard } = useProblem();
  const images = draft.files.filter((file) => file.kind === 'image').length;
  const append = (files: DraftFile[]) => {
    update((before) => ({ ...before, files: [...before.files, ...files] }));
    for (const file of files) uploads.send(file);
  };
  const addImages = async () => {
    const chosen = await chooseImages(MAX_IMAGES - images);
    append(chosen.map((file) => draftFileOf('image', file)));
  };
  const addVideo = async () => append([draftFileOf('video', await chooseVideo())]);
  const addVoice = (recorded: MediaFile) => {
    const voice = draftFileOf('voice', recorded);
    update((before) => withVoice(before, voice));
    uploads.send(voice);
  };
  const remove = (localId: string) => update((before) => withoutFile(before, localId));
  return {
    ...uploads,
    problem,
    setProblem,
    addImages: () => guard(addImages()),
    addVideo: () => guard(addVideo()),
    addVoice,
    remove,
  };
}
