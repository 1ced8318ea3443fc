import Taro from '@tarojs/taro';

/** WeChat's font size at the middle of its slider, px. */
const USUAL = 16;

/** How much larger than usual the person has set the type of WeChat: 1 is usual. */
export function fontFactor(): number {
  const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number };
  return fontSizeSetting ? fontSizeSetting / USUAL : 1;
}
