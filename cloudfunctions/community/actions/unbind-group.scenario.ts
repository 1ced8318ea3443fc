import type { Scenario } from '../../lib/scenario';
import { bound } from '../story';

/** `community.unbindGroup` */
export const scenario: Scenario<'community.unbindGroup'> = {
  given: bound,
  act: {
    who: 'secretary',
    action: 'community.unbindGroup',
    input: ({ groupId }) => ({ groupId }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 10,
};
