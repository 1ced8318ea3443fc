import type { Scenario } from '../../lib/scenario';
import { submitted } from '../story';

/** `appeal.looks` */
export const scenario: Scenario<'appeal.looks'> = {
  given: [
    ...submitted,
    { who: 'gridWorker', action: 'appeal.get', input: ({ appealId }) => ({ appealId }) },
  ],
  act: {
    who: 'resident',
    action: 'appeal.looks',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 3,
};
