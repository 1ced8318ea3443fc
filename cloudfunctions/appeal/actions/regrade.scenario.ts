import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.regrade` */
export const scenario: Scenario<'appeal.regrade'> = {
  given: accepted,
  act: {
    who: 'secretary',
    action: 'appeal.regrade',
    input: ({ appealId }) => ({ appealId, priority: 'red', reason: '线头露在外面。' }),
  },
  requests: 11,
  told: 1,
};

/** Only people lower a colour; it stays where it is. */
export const lowered: Scenario<'appeal.regrade'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.regrade',
    input: ({ appealId }) => ({ appealId, priority: 'blue', reason: '只是问一问。' }),
  },
  requests: 11,
};
