import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.remind` */
export const scenario: Scenario<'appeal.remind'> = {
  given: accepted,
  act: {
    who: 'resident',
    action: 'appeal.remind',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 10,
  told: 1,
};
