import type { Scenario } from '../../lib/scenario';
import { submitted } from '../story';

/** `appeal.queue` */
export const scenario: Scenario<'appeal.queue'> = {
  given: submitted,
  act: {
    who: 'gridWorker',
    action: 'appeal.queue',
    input: () => ({}),
  },
  requests: 3,
};
