import { MAX_SECONDS, MediaError, type MediaFile } from './media-file';

interface Recording {
  recorder: MediaRecorder;
  timer: number;
  file: Promise<MediaFile>;
}

let recording: Recording | null = null;

function askForMicrophone(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new MediaError('UNSUPPORTED');
  return navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => {
    throw new MediaError('NOT_ALLOWED');
  });
}

function awaitFile(recorder: MediaRecorder, startedAt: number): Promise<MediaFile> {
  const parts: Blob[] = [];
  return new Promise((resolve) => {
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => {
      const blob = new Blob(parts, { type: recorder.mimeType });
      for (const track of recorder.stream.getTracks()) track.stop();
      resolve({
        path: URL.createObjectURL(blob),
        extension: recorder.mimeType.includes('mp4') ? 'm4a' : 'webm',
        bytes: blob.size,
        seconds: Math.min(MAX_SECONDS, Math.round((Date.now() - startedAt) / 1000)),
      });
    };
  });
}

/** Starts to record a voice message; after 60 seconds it stops by itself and `onTimeUp` runs. Throws `MediaError`. */
export async function startRecording(onTimeUp: () => void): Promise<void> {
  const recorder = new MediaRecorder(await askForMicrophone());
  const file = awaitFile(recorder, Date.now());
  const timer = window.setTimeout(() => {
    recorder.stop();
    onTimeUp();
  }, MAX_SECONDS * 1000);
  recording = { recorder, timer, file };
  recorder.start();
}

/** Ends the recording and answers it; also after it ended by itself. Throws `MediaError`. */
export async function stopRecording(): Promise<MediaFile> {
  if (!recording) throw new MediaError('CANCELLED');
  const { recorder, timer, file } = recording;
  window.clearTimeout(timer);
  if (recorder.state !== 'inactive') recorder.stop();
  recording = null;
  return file;
}
