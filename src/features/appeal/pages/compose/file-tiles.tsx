import { Image, Text, View } from '@tarojs/components';
import { Icon } from '../../../../components/icon';
import { previewImages } from '../../../../platform/media/media';
import { VoiceButton } from '../../components/media-grid';
import { type DraftFile, MAX_IMAGES } from '../../draft';
import { UPLOAD_TEXT } from '../../draft-text';
import type { UploadState } from '../../hooks/use-uploads';
import { MEDIA_TEXT } from '../../text';
import { FILE_TEXT, WHAT_TEXT } from './text';
import type { Files } from './use-files';
import './file-state.scss';

interface FileProps {
  file: DraftFile;
  files: Files;
}

function stateWords(file: DraftFile, state: UploadState | undefined): string {
  if (file.fileId !== null) return FILE_TEXT.sent;
  if (state?.phase === 'failed') return FILE_TEXT.failed;
  if (state?.phase === 'offline') return UPLOAD_TEXT.offline;
  return state?.phase === 'sending' ? FILE_TEXT.sending(state.progress) : FILE_TEXT.waiting;
}

function StateNote({ file, files }: FileProps) {
  const state = files.states[file.localId];
  const isFailed = file.fileId === null && state?.phase === 'failed';
  const mayRetry = isFailed || state?.phase === 'offline';
  return (
    <View
      className={
        isFailed ? 'compose-file__state compose-file__state--failed' : 'compose-file__state'
      }
      {...(mayRetry ? { ariaRole: 'button', onClick: () => files.send(file) } : {})}
    >
      {stateWords(file, state)}
    </View>
  );
}

function RemoveButton({ file, files }: FileProps) {
  return (
    <View
      className="compose-file__remove"
      ariaRole="button"
      ariaLabel={`${FILE_TEXT.remove}${MEDIA_TEXT[file.kind]}`}
      onClick={() => files.remove(file.localId)}
    >
      <Icon name="trash" size="s" />
    </View>
  );
}

function ImageTile({ file, files }: FileProps) {
  const { path } = file;
  return (
    <View className="compose-tile">
      {path === null ? (
        <View className="compose-tile__picture">
          <Icon name="camera" />
        </View>
      ) : (
        <Image
          className="compose-tile__picture"
          src={path}
          mode="aspectFill"
          onClick={() => previewImages([path], path)}
        />
      )}
      <View className="compose-tile__foot">
        <StateNote file={file} files={files} />
        <RemoveButton file={file} files={files} />
      </View>
    </View>
  );
}

/** A recording or video on a line of its own: what it is, how far its upload is, a way to remove it. */
export function FileLine({ file, files }: FileProps) {
  const seconds = MEDIA_TEXT.seconds(file.seconds ?? 0);
  return (
    <View className="compose-file">
      {file.kind === 'voice' && file.path !== null ? (
        <VoiceButton url={file.path} seconds={file.seconds ?? undefined} />
      ) : (
        <Text>{`${MEDIA_TEXT[file.kind]} ${seconds}`}</Text>
      )}
      <StateNote file={file} files={files} />
      <RemoveButton file={file} files={files} />
    </View>
  );
}

interface AddButtonProps {
  id: string;
  icon: 'camera' | 'video';
  label: string;
  onTap: () => void;
}

function AddButton({ id, icon, label, onTap }: AddButtonProps) {
  return (
    <View id={id} className="compose-add" ariaRole="button" onClick={onTap}>
      <Icon name={icon} size="l" />
      <Text>{label}</Text>
    </View>
  );
}

/** The photos and the video of the draft, and the buttons that add more. */
export function FileTiles({ all, files }: { all: DraftFile[]; files: Files }) {
  const images = all.filter((file) => file.kind === 'image');
  const video = all.find((file) => file.kind === 'video');
  return (
    <View className="compose-files">
      <View className="compose-hint">{WHAT_TEXT.photosHint(MAX_IMAGES - images.length)}</View>
      <View className="compose-tiles">
        {images.map((file) => (
          <ImageTile key={file.localId} file={file} files={files} />
        ))}
        {images.length < MAX_IMAGES && (
          <AddButton
            id="add-image"
            icon="camera"
            label={WHAT_TEXT.addPhoto}
            onTap={files.addImages}
          />
        )}
        {!video && (
          <AddButton
            id="add-video"
            icon="video"
            label={WHAT_TEXT.addVideo}
            onTap={files.addVideo}
          />
        )}
      </View>
      {video && <FileLine file={video} files={files} />}
      <View className="compose-hint">{WHAT_TEXT.privacy}</View>
    </View>
  );
}
