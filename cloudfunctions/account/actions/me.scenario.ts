import type { Scenario } from '../../lib/scenario';

/** `account.me` */
export const scenario: Scenario<'account.me'> = {
  given: [],
  act: {
    who: 'newcomer',
    action: 'account.me',
    input: () => ({}),
  },
  requests: 3,
};
