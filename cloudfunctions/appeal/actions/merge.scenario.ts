import type { Scenario } from '../../lib/scenario';
import { followedByOne, joinedByFour, twice } from '../story';

/** `appeal.merge` */
export const scenario: Scenario<'appeal.merge'> = {
  given: twice,
  act: {
    who: 'gridWorker',
    action: 'appeal.merge',
    input: ({ appealId, earlierId }) => ({ appealId, intoId: earlierId }),
  },
  leaves: { entries: 2, notices: 1 },
  requests: 13,
  told: 1,
};

/** With those who joined it or follow it. */
export const joined: Scenario<'appeal.merge'> = {
  given: [...twice, ...joinedByFour, ...followedByOne],
  act: {
    who: 'secretary',
    action: 'appeal.merge',
    input: ({ appealId, earlierId }) => ({ appealId, intoId: earlierId }),
  },
  leaves: { entries: 2, notices: 1 },
  requests: 14,
  told: 1,
};
