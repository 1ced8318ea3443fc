import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.withdraw` */
export const scenario: Scenario<'appeal.withdraw'> = {
  given: accepted,
  act: {
    who: 'resident',
    action: 'appeal.withdraw',
    input: ({ appealId }) => ({ appealId, reason: '邻居已经修好了' }),
  },
  requests: 11,
};
