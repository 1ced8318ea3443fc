import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';

/** Whether the page is the one on top: false while another page lies over it (it stays mounted). */
export function usePageVisible(): boolean {
  const [isVisible, setVisible] = useState(true);
  useDidShow(() => setVisible(true));
  useDidHide(() => setVisible(false));
  return isVisible;
}

/** Runs when the page comes back to the top, not when it is first shown. */
export function usePageReturn(onReturn: () => void): void {
  const wasHidden = useRef(false);
  useDidHide(() => {
    wasHidden.current = true;
  });
  useDidShow(() => {
    if (wasHidden.current) onReturn();
    wasHidden.current = false;
  });
}
