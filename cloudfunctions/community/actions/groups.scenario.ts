import type { Scenario } from '../../lib/scenario';
import { bound } from '../story';

/** `community.groups` */
export const scenario: Scenario<'community.groups'> = {
  given: bound,
  act: {
    who: 'desk',
    action: 'community.groups',
    input: () => ({}),
  },
  requests: 4,
};
