import type { Story } from '../story';
import { CLOSED_STORIES } from './closed';
import { UPWARD_STORIES } from './upward';
import { URGENT_STORIES } from './urgent';
import { WAITING_STORIES } from './waiting';

/** Every appeal of the seed world. */
export const STORIES: readonly Story[] = [
  ...CLOSED_STORIES,
  ...WAITING_STORIES,
  ...UPWARD_STORIES,
  ...URGENT_STORIES,
];
