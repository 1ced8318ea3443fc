import { addressOf, HOME_ADDRESS, type Pages } from '../navigation/navigation';

/** A card for a chat: what it says, and what it opens: one appeal, or the app at its first page. */
export type ShareCard = { title: string } & (
  | { page: 'appeal'; query: Pages['appeal'] }
  | { page: 'home' }
);

/** Where a card leads, as WeChat writes it. */
export function cardAddress(card: ShareCard): string {
  return card.page === 'home' ? HOME_ADDRESS : addressOf(card.page, card.query);
}
