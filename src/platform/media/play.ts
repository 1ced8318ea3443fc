import Taro from '@tarojs/taro';

let player: Taro.InnerAudioContext | null = null;

/** Shows images over the whole screen, beginning with `current`. */
export function previewImages(urls: string[], current: string): void {
  void Taro.previewImage({ urls, current });
}

/** Ends the voice message that is playing, if any. */
export function stopVoice(): void {
  player?.stop();
  player?.destroy();
  player = null;
}

/** Plays a voice message from its beginning; another one that plays is ended. `onEnd` also runs when it fails. */
export function playVoice(url: string, onEnd: () => void): void {
  stopVoice();
  const started = Taro.createInnerAudioContext();
  const end = () => {
    if (player === started) stopVoice();
    onEnd();
  };
  player = started;
  started.onEnded(end);
  started.onError(end);
  started.src = url;
  started.play();
}
