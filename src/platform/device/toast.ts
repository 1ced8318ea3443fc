import Taro from '@tarojs/taro';

/** Says a sentence over whatever page is open, for a few seconds. */
export function say(words: string): void {
  void Promise.resolve(Taro.showToast({ title: words, icon: 'none', duration: 4000 })).catch(
    () => undefined,
  );
}
