import { cardAddress, type ShareCard } from './share-card';

/** Where a card leads in a browser, to be pasted into a chat; never with who the page is signed in as. */
export function linkTo(card: ShareCard): string {
  return `${location.origin}${location.pathname}#${cardAddress(card)}`;
}
