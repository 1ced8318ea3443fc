import Taro from '@tarojs/taro';
import type { FaultKind } from './fault-report';

export interface FaultListeners {
  onFault: (kind: FaultKind, fault: unknown) => void;
  /** Gets the path that was asked for. */
  onPageNotFound: (path: string) => void;
}

/** Browsers call it an error when a box is measured while it changes; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

/** Hears what goes wrong anywhere in the page. */
export function listenToFaults({ onFault, onPageNotFound }: FaultListeners): void {
  window.addEventListener('error', ({ error, message }) => {
    if (!HARMLESS.test(message)) onFault('error', error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => onFault('rejection', reason));
  Taro.onPageNotFound(({ path }) => onPageNotFound(path));
}
