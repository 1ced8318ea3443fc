import Taro from '@tarojs/taro';

/** Puts words where they can be pasted from. */
export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text });
}
