import type { Scenario } from '../../lib/scenario';
import { alarmed, whoIsCalled } from '../story';

/** `notice.startCall` */
export const scenario: Scenario<'notice.startCall'> = {
  given: alarmed,
  unreachable: whoIsCalled,
  act: {
    who: 'desk',
    action: 'notice.startCall',
    input: ({ callId }) => ({ callId }),
  },
  leaves: { entries: 0, notices: 1 },
  requests: 11,
};
