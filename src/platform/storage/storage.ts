import Taro from '@tarojs/taro';
import { ownKey } from './storage-key';

/** What was saved under a key on this phone; null when nothing is there or it cannot be read. */
export function load<T>(key: string): T | null {
  try {
    const text: unknown = Taro.getStorageSync(ownKey(key));
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

/** Keeps a JSON value on this phone; answers false when the phone has no room for it. */
export function save(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(ownKey(key), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was saved under a key. */
export function remove(key: string): void {
  Taro.removeStorageSync(ownKey(key));
}
