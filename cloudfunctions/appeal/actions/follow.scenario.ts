import type { Scenario } from '../../lib/scenario';
import { followedByOne, submitted } from '../story';

/** `appeal.follow` */
export const scenario: Scenario<'appeal.follow'> = {
  given: submitted,
  act: {
    who: 'neighbour',
    action: 'appeal.follow',
    input: ({ appealId }) => ({ appealId, isOn: true }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 10,
};

/** Not any more. */
export const left: Scenario<'appeal.follow'> = {
  given: [...submitted, ...followedByOne],
  act: {
    who: 'joiner1',
    action: 'appeal.follow',
    input: ({ appealId }) => ({ appealId, isOn: false }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 9,
};
