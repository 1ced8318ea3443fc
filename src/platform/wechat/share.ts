import Taro, { useShareAppMessage } from '@tarojs/taro';
import { useEffect } from 'react';
import { cardAddress, type ShareCard } from './share-card';

const APP: ShareCard = { title: '百姓交流吧：身边的事，一起办好', page: 'home' };

/** WeChat offers 转发 in its menu, or not; nothing waits for it, and older phones may not know it. */
async function offerInMenu(isOffered: boolean): Promise<void> {
  try {
    await (isOffered ? Taro.showShareMenu({}) : Taro.hideShareMenu());
  } catch {
    // The menu stays; what it sends without a card names nobody's appeal.
  }
}

/**
 * What the menu's and the button's 转发 sends; without a card the menu offers none. The page's configuration must say
 * `enableShareAppMessage`: Taro looks for the hook in the page's own file only.
 */
export function useShareCard(card: ShareCard | null): void {
  const isOffered = card !== null;
  useEffect(() => void offerInMenu(isOffered), [isOffered]);
  useShareAppMessage(() => {
    const sent = card ?? APP;
    return { title: sent.title, path: cardAddress(sent) };
  });
}
