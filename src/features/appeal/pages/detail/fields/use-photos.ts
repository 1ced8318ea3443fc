import { useState } from 'react';
import { newIdempotencyKey } from '../../../../../platform/cloud/key';
import { uploadFile } from '../../../../../platform/cloud/upload';
import {
  chooseImages,
  MediaError,
  type MediaFile,
  type MediaProblem,
} from '../../../../../platform/media/media';
import type { AddedPhoto } from '../../../acts/parts/form';
import { MAX_IMAGES } from '../../../draft';
import type { Sheet } from '../use-sheet';

/** A photo is gone in a moment: its tile says that it is on its way, not how far. */
const UNTOLD = { onProgress: () => undefined, onStart: () => undefined };

type Problem = Exclude<MediaProblem, 'CANCELLED'>;

function photoOf({ path, extension }: MediaFile): AddedPhoto {
  return { localId: newIdempotencyKey(), path, extension, fileId: null, hasFailed: false };
}

function problemIn(fault: unknown): Problem | null {
  if (!(fault instanceof MediaError)) return 'UNSUPPORTED';
  return fault.problem === 'CANCELLED' ? null : fault.problem;
}

/** Chooses photos and sends one after the other; where each is stands in the form, also while the sheet is closed. */
export function usePhotos(fill: Sheet['fill']) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const mark = (localId: string, change: Partial<AddedPhoto>) =>
    fill(({ photos }) => ({
      photos: photos.map((one) => (one.localId === localId ? { ...one, ...change } : one)),
    }));
  const send = async ({ localId, path, extension }: AddedPhoto) => {
    if (path === null) return;
    mark(localId, { hasFailed: false });
    const upload = { kind: 'image' as const, path, extension, idempotencyKey: localId };
    const sent = await uploadFile({ ...upload, ...UNTOLD }).catch(() => null);
    mark(localId, sent === null ? { hasFailed: true } : { fileId: sent });
  };
  const add = async (already: number) => {
    setProblem(null);
    const room = MAX_IMAGES - already;
    const chosen = await chooseImages(room).catch((fault: unknown) => setProblem(problemIn(fault)));
    const photos = (chosen ?? []).slice(0, room).map(photoOf);
    fill((form) => ({ photos: [...form.photos, ...photos].slice(0, MAX_IMAGES) }));
    for (const photo of photos) await send(photo);
  };
  const remove = (localId: string) =>
    fill(({ photos }) => ({ photos: photos.filter((one) => one.localId !== localId) }));
  return { add, send, remove, problem };
}
