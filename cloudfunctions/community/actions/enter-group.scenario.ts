import type { Scenario } from '../../lib/scenario';
import { bound } from '../story';

/** `community.enterGroup` */
export const scenario: Scenario<'community.enterGroup'> = {
  given: bound,
  act: {
    who: 'newcomer',
    action: 'community.enterGroup',
    input: ({ cloudId }) => ({ cloudId }),
  },
  requests: 2,
};
