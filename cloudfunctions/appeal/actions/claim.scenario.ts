import type { Scenario } from '../../lib/scenario';
import { recorded } from '../story';

/** `appeal.claim` */
export const scenario: Scenario<'appeal.claim'> = {
  given: recorded,
  act: {
    who: 'resident',
    action: 'appeal.claim',
    input: ({ number, claimCode }) => ({ number, code: claimCode }),
  },
  leaves: { entries: 1, notices: 0, once: true },
  requests: 10,
};
