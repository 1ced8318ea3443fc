import type { Scenario } from '../../lib/scenario';

/** `account.places` */
export const scenario: Scenario<'account.places'> = {
  given: [],
  act: {
    who: 'newcomer',
    action: 'account.places',
    input: () => ({}),
  },
  requests: 3,
};
