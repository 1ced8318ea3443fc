import { addressOf, type Pages } from './navigation';

/** The web address of a page, to be pasted into a chat; never with who the page is signed in as. */
export function linkTo<P extends keyof Pages>(page: P, query: Pages[P]): string {
  return `${location.origin}${location.pathname}#${addressOf(page, query)}`;
}
