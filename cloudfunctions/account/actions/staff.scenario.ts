import type { Scenario } from '../../lib/scenario';

/** `account.staff` */
export const scenario: Scenario<'account.staff'> = {
  given: [],
  act: {
    who: 'secretary',
    action: 'account.staff',
    input: () => ({}),
  },
  requests: 4,
};
