import type { Pages } from './navigation';

/** A card for a chat: what it says, and the page it opens. */
export interface ShareCard {
  title: string;
  page: 'appeal';
  query: Pages['appeal'];
}
