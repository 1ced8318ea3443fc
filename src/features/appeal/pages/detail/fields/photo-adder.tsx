import { Image, View } from '@tarojs/components';
import { Icon } from '../../../../../components/icon';
import { PrimaryButton } from '../../../../../components/primary-button';
import { previewImages } from '../../../../../platform/media/media';
import type { ActForm, AddedPhoto } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { MAX_IMAGES } from '../../../draft';
import { MEDIA_PROBLEM_TEXT } from '../../compose/text';
import type { Sheet } from '../use-sheet';
import { usePhotos } from './use-photos';
import './photo-adder.scss';

interface PhotoProps {
  photo: AddedPhoto;
  onRetry: () => void;
  onRemove: () => void;
}

function stateOf({ fileId, hasFailed }: AddedPhoto): string {
  if (fileId !== null) return FIELD_TEXT.photos.sent;
  return hasFailed ? FIELD_TEXT.photos.failed : FIELD_TEXT.photos.sending;
}

/** What was chosen, whether it is in the cloud, and a way to take it out again. */
function Photo({ photo, onRetry, onRemove }: PhotoProps) {
  const { path, hasFailed } = photo;
  return (
    <View className="detail-photo">
      {path === null ? (
        <View className="detail-photo__picture">
          <Icon name="camera" />
        </View>
      ) : (
        <Image
          className="detail-photo__picture"
          src={path}
          mode="aspectFill"
          onClick={() => previewImages([path], path)}
        />
      )}
      <View
        className={
          hasFailed ? 'detail-photo__state detail-photo__state--failed' : 'detail-photo__state'
        }
        {...(hasFailed ? { ariaRole: 'button', onClick: onRetry } : {})}
      >
        {stateOf(photo)}
      </View>
      <View
        className="detail-photo__remove"
        ariaRole="button"
        ariaLabel={FIELD_TEXT.photos.remove}
        onClick={onRemove}
      >
        <Icon name="trash" size="s" />
      </View>
    </View>
  );
}

interface PhotoAdderProps {
  form: ActForm;
  fill: Sheet['fill'];
}

/** Photos that are added to an appeal later. */
export function PhotoAdder({ form: { photos }, fill }: PhotoAdderProps) {
  const { add, send, remove, problem } = usePhotos(fill);
  return (
    <>
      {photos.length > 0 && (
        <View id="photos-added" className="detail-photos">
          {photos.map((photo) => (
            <Photo
              key={photo.localId}
              photo={photo}
              onRetry={() => void send(photo)}
              onRemove={() => remove(photo.localId)}
            />
          ))}
        </View>
      )}
      {photos.length < MAX_IMAGES && (
        <PrimaryButton id="add-photo" kind="plain" onTap={() => void add(photos.length)}>
          {FIELD_TEXT.photos.add}
        </PrimaryButton>
      )}
      <View className="detail-quiet">{FIELD_TEXT.photos.left(MAX_IMAGES - photos.length)}</View>
      {problem && <View className="detail-wrong">{MEDIA_PROBLEM_TEXT[problem]}</View>}
    </>
  );
}
