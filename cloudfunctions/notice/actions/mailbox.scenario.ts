import type { Scenario } from '../../lib/scenario';

/** `notice.mailbox` */
export const scenario: Scenario<'notice.mailbox'> = {
  given: [],
  act: { who: 'resident', action: 'notice.mailbox', input: () => ({}) },
  requests: 2,
};
