import type { Scenario } from '../../lib/scenario';
import { asked, joinedByFour, joinedByOne, submitted } from '../story';

/** `appeal.join` */
export const scenario: Scenario<'appeal.join'> = {
  given: submitted,
  act: {
    who: 'neighbour',
    action: 'appeal.join',
    input: ({ appealId }) => ({ appealId, isOn: true }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 10,
};

/** The fifth: many have the same, and a question becomes a task. */
export const raising: Scenario<'appeal.join'> = {
  given: [...asked, ...joinedByFour],
  act: {
    who: 'neighbour',
    action: 'appeal.join',
    input: ({ appealId }) => ({ appealId, isOn: true }),
  },
  leaves: { entries: 1, notices: 1, once: true },
  requests: 14,
};

/** Not after all. */
export const left: Scenario<'appeal.join'> = {
  given: [...submitted, ...joinedByOne],
  act: {
    who: 'joiner1',
    action: 'appeal.join',
    input: ({ appealId }) => ({ appealId, isOn: false }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 9,
};
