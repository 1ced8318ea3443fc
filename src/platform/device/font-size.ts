import Taro from '@tarojs/taro';

/** WeChat's font size at the middle of its slider, px. */
const USUAL = 16;

let factor: number | null = null;

function readFactor(): number {
  const { fontSizeSetting } = wx.getAppBaseInfo();
  return fontSizeSetting ? fontSizeSetting / USUAL : 1;
}

/**
 * How much larger than usual the person has set the type of WeChat: 1 is usual. WeChat is asked once each time the app
 * comes to the front: nobody changes its settings inside the mini program.
 */
export function fontFactor(): number {
  factor ??= readFactor();
  return factor;
}

/** Asks WeChat anew after the app was away. */
export function watchFontSize(): void {
  Taro.onAppShow(() => {
    factor = null;
  });
}
