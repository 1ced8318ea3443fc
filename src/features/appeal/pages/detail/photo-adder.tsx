import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { type FailureCode, failureCode } from '../../../../platform/call-error';
import { newIdempotencyKey } from '../../../../platform/key';
import { chooseImages, MediaError, type MediaFile } from '../../../../platform/media';
import { uploadFile } from '../../../../platform/upload';
import type { ActForm } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

const MOST = 9;
/** A photo is gone in a moment: the button turns meanwhile. */
const UNTOLD = { onProgress: () => undefined, onStart: () => undefined };

interface PhotoAdderProps {
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

interface Waiting extends MediaFile {
  idempotencyKey: string;
}

/** Sends what was chosen, one after the other; what failed stays and goes with the next tap, to the same place. */
function usePhotos({ form, fill }: PhotoAdderProps) {
  const waiting = useRef<Waiting[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const sendAll = async () => {
    const sent = [...form.images];
    for (let file = waiting.current[0]; file; file = waiting.current[0]) {
      const { path, extension, idempotencyKey } = file;
      const image = { kind: 'image' as const, path, extension, idempotencyKey };
      sent.push(await uploadFile({ ...image, ...UNTOLD }));
      waiting.current.shift();
      fill({ images: [...sent] });
    }
  };
  const add = async () => {
    if (isBusy) return;
    setFailure(null);
    setBusy(true);
    try {
      if (waiting.current.length === 0) {
        const chosen = await chooseImages(MOST - form.images.length);
        waiting.current = chosen.map((file) => ({ ...file, idempotencyKey: newIdempotencyKey() }));
      }
      await sendAll();
    } catch (error) {
      if (!(error instanceof MediaError)) setFailure(failureCode(error));
    }
    setBusy(false);
  };
  return { add: () => void add(), isBusy, failure };
}

/** Photos that are added to an appeal later. */
export function PhotoAdder(props: PhotoAdderProps) {
  const { add, isBusy, failure } = usePhotos(props);
  const { length } = props.form.images;
  return (
    <>
      {length < MOST && (
        <PrimaryButton id="add-photo" kind="plain" loading={isBusy} onTap={add}>
          {SHEET_EXTRA_TEXT.addPhoto}
        </PrimaryButton>
      )}
      {length > 0 && (
        <View id="photos-added" className="detail-quiet">
          {SHEET_EXTRA_TEXT.photosAdded(length)}
        </View>
      )}
      {failure && <ErrorNote code={failure} />}
    </>
  );
}
