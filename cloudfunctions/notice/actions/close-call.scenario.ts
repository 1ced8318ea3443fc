import type { Scenario } from '../../lib/scenario';
import { alarmed, whoIsCalled } from '../story';

/** `notice.closeCall` */
export const scenario: Scenario<'notice.closeCall'> = {
  given: alarmed,
  unreachable: whoIsCalled,
  act: {
    who: 'desk',
    action: 'notice.closeCall',
    input: ({ callId }) => ({ callId, outcome: 'done' }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 8,
};

/** Nobody answered: it stays on the list. */
export const notReached: Scenario<'notice.closeCall'> = {
  ...scenario,
  act: {
    who: 'secretary',
    action: 'notice.closeCall',
    input: ({ callId }) => ({ callId, outcome: 'notReached' }),
  },
};
