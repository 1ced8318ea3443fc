import { focusManager } from '@tanstack/react-query';
import Taro from '@tarojs/taro';

/** Tells react-query when the mini program comes to the front, so that what is stale is asked for again. */
export function watchVisibility(): void {
  focusManager.setEventListener((setFocused) => {
    Taro.onAppShow(() => setFocused(true));
    Taro.onAppHide(() => setFocused(false));
    return () => undefined;
  });
}
