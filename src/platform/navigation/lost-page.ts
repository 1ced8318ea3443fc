import Taro from '@tarojs/taro';
import { HOME_ADDRESS } from './navigation';

/**
 * Shows home in the place of a page that does not exist, then runs `after`. Has to be called inside WeChat's event:
 * what comes later does not count.
 */
export function leaveLostPage(after: () => void): void {
  void Promise.resolve(Taro.switchTab({ url: HOME_ADDRESS })).then(after, () => undefined);
}
