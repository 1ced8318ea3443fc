import { Areas } from '../support/areas';
import { account } from './account';
import { appeal } from './appeal';
import { community } from './community';
import { notice } from './notice';
import { review } from './review';

/** All areas, in the order of the contract. */
export const AREAS: Areas = new Areas([account, appeal, community, notice, review]);
