import type { Scenario } from '../../lib/scenario';
import { submitted } from '../story';

/** `appeal.get` */
export const scenario: Scenario<'appeal.get'> = {
  given: submitted,
  act: {
    who: 'gridWorker',
    action: 'appeal.get',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 5,
};
