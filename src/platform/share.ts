import { useShareAppMessage } from '@tarojs/taro';
import { addressOf, type Pages } from './navigation';

/** A card for a chat: what it says, and the page it opens. */
export interface ShareCard {
  title: string;
  page: 'appeal';
  query: Pages['appeal'];
}

const HOME = { title: '百姓交流吧：身边的事，一起办好', path: '/pages/home/index' };

/** What the menu's and the button's 转发 sends; without a card the mini program itself. */
export function useShareCard(card: ShareCard | null): void {
  useShareAppMessage(() =>
    card ? { title: card.title, path: addressOf(card.page, card.query) } : HOME,
  );
}
