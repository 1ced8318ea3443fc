import type { Scenario } from '../../lib/scenario';

/** `appeal.settings` */
export const scenario: Scenario<'appeal.settings'> = {
  given: [],
  act: {
    who: 'desk',
    action: 'appeal.settings',
    input: () => ({}),
  },
  requests: 4,
};
