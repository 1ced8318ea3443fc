import Taro from '@tarojs/taro';
import { MAX_SECONDS, MediaError, type MediaFile } from './media-file';

let recording: Promise<MediaFile> | null = null;

async function mayRecord(): Promise<boolean> {
  return Taro.authorize({ scope: 'scope.record' }).then(
    () => true,
    () => false,
  );
}

function awaitRecording(recorder: Taro.RecorderManager, onTimeUp: () => void): Promise<MediaFile> {
  return new Promise((resolve, reject) => {
    recorder.onStop(({ tempFilePath, duration, fileSize }) => {
      const seconds = Math.min(MAX_SECONDS, Math.round(duration / 1000));
      resolve({ path: tempFilePath, extension: 'mp3', bytes: fileSize, seconds });
      if (duration >= MAX_SECONDS * 1000 - 100) onTimeUp();
    });
    recorder.onError(() => reject(new MediaError('UNSUPPORTED')));
  });
}

/** Starts to record a voice message; after 60 seconds it stops by itself and `onTimeUp` runs. Throws `MediaError`. */
export async function startRecording(onTimeUp: () => void): Promise<void> {
  if (!(await mayRecord())) throw new MediaError('NOT_ALLOWED');
  const recorder = Taro.getRecorderManager();
  recording = awaitRecording(recorder, onTimeUp);
  recording.catch(() => undefined);
  recorder.start({
    duration: MAX_SECONDS * 1000,
    format: 'mp3',
    numberOfChannels: 1,
    sampleRate: 16000,
    encodeBitRate: 48000,
  });
}

/** Ends the recording and answers it; also after it ended by itself. Throws `MediaError`. */
export async function stopRecording(): Promise<MediaFile> {
  if (!recording) throw new MediaError('CANCELLED');
  Taro.getRecorderManager().stop();
  const file = await recording;
  recording = null;
  return file;
}
