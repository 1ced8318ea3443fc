import Taro from '@tarojs/taro';

/** Opens the phone's dialler with the number; the person still presses call. A refusal is no error. */
export function dial(number: string): void {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
