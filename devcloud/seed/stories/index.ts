import type { Story } from '../story';
import { CLOSED_STORIES } from './closed';
import { PASSED_STORIES } from './passed';
import { FOUND_STORIES, RECORDED_STORIES } from './recorded';
import { SHARED_STORIES } from './together';
import { UPWARD_STORIES } from './upward';
import { URGENT_STORIES } from './urgent';
import { WAITING_STORIES } from './waiting';

/** Every appeal of the seed world. */
export const STORIES: readonly Story[] = [
  ...CLOSED_STORIES,
  ...WAITING_STORIES,
  ...UPWARD_STORIES,
  ...URGENT_STORIES,
  ...SHARED_STORIES,
  ...PASSED_STORIES,
  ...RECORDED_STORIES,
  ...FOUND_STORIES,
];
