import type { ShareCard } from './share-card';

/** Nothing to do: a browser's page is shared by its link, with the button. */
export function useShareCard(_card: ShareCard | null): void {}
