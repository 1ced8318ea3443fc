import Taro from '@tarojs/taro';
import type { PhoneFacts } from './fault-report';

const PHONES: Readonly<Record<string, PhoneFacts['phone']>> = {
  ios: 'ios',
  android: 'android',
  ohos: 'ohos',
  windows: 'desktop',
  mac: 'desktop',
  devtools: 'desktop',
};
/** As the contract wants it. */
const VERSION = /^(\d{1,3}(\.\d{1,3}){0,2})?$/;

/** Old phones lack some of what is asked for. */
function read(ask: () => string | undefined): string {
  try {
    return ask() ?? '';
  } catch {
    return '';
  }
}

function versionOf(ask: () => string | undefined): string {
  const version = read(ask);
  return VERSION.test(version) ? version : '';
}

/** Which app on which kind of phone: nothing of the person. */
export function phoneFacts(): PhoneFacts {
  return {
    version: versionOf(() => Taro.getAccountInfoSync().miniProgram.version),
    library: versionOf(() => Taro.getAppBaseInfo().SDKVersion),
    phone: PHONES[read(() => Taro.getDeviceInfo().platform)] ?? 'other',
  };
}
