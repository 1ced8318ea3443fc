import Taro from '@tarojs/taro';
import { HOME_ADDRESS } from './navigation';

/**
 * Shows home in the place of a page that does not exist, then runs `after`: once home is drawn, because Taro takes
 * every toast away when another page is.
 */
export function leaveLostPage(after: () => void): void {
  Taro.eventCenter.once('__afterTaroRouterChange', after);
  void Taro.switchTab({ url: HOME_ADDRESS });
}
