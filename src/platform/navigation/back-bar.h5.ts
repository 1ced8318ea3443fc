import Taro from '@tarojs/taro';

/** In a browser a page over the tabs has no way back but the one we draw. */
export function needsBackBar(): boolean {
  const route = Taro.getCurrentInstance().router?.path ?? '';
  return !/^\/?pages\//.test(route);
}
