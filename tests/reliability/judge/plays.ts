import type { ActionName } from '../../../contract';
import type { Play } from './play';
import { COMMUNITY_PLAYS } from './plays-community';
import { GENERAL_PLAYS } from './plays-general';
import { NOTICE_PLAYS } from './plays-notice';
import { PLAYS_ON_ONE } from './plays-one';

/** A play for every action there is: one without does not compile. */
export const PLAYS: Record<ActionName, Play> = {
  ...GENERAL_PLAYS,
  ...COMMUNITY_PLAYS,
  ...NOTICE_PLAYS,
  ...PLAYS_ON_ONE,
};
