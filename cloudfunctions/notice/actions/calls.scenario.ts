import type { Scenario } from '../../lib/scenario';
import { alarmed, whoIsCalled } from '../story';

/** `notice.calls` */
export const scenario: Scenario<'notice.calls'> = {
  given: alarmed,
  unreachable: whoIsCalled,
  act: { who: 'secretary', action: 'notice.calls', input: () => ({}) },
  requests: 7,
};
