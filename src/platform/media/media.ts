export { chooseImages, chooseVideo } from './choose';
export { MAX_SECONDS, MediaError, type MediaFile, type MediaProblem } from './media-file';
export { playVoice, previewImages, stopVoice } from './play';
export { startRecording, stopRecording } from './record';
