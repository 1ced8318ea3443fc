import { APPEAL_TEXTS } from './appeal';
import { NICKNAMES, type TextHolder } from './lib/review/holder';

/** The things with words that others read, of every area: what a review decides is carried out on them. */
export const TEXTS: readonly TextHolder[] = [APPEAL_TEXTS, NICKNAMES];
