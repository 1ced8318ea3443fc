import Taro from '@tarojs/taro';
import type { FaultKind } from './fault-report';

export interface FaultListeners {
  onFault: (kind: FaultKind, fault: unknown) => void;
  /** Has to show another page before it answers; gets the path that was asked for. */
  onPageNotFound: (path: string) => void;
}

/**
 * Hears what goes wrong anywhere in the mini program. Not by Taro's hooks: they come a moment later, when WeChat lets
 * nobody leave a page that does not exist.
 */
export function listenToFaults({ onFault, onPageNotFound }: FaultListeners): void {
  Taro.onError?.((error) => onFault('error', error));
  Taro.onUnhandledRejection?.(({ reason }) => onFault('rejection', reason));
  Taro.onPageNotFound?.(({ path }) => onPageNotFound(path));
}
