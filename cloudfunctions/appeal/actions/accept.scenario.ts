import type { Scenario } from '../../lib/scenario';
import { submitted } from '../story';

/** `appeal.accept` */
export const scenario: Scenario<'appeal.accept'> = {
  given: submitted,
  act: {
    who: 'gridWorker',
    action: 'appeal.accept',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 10,
  told: 1,
};
