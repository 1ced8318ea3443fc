import type { Scenario } from '../../lib/scenario';
import { paused } from '../story';

/** `appeal.resume` */
export const scenario: Scenario<'appeal.resume'> = {
  given: paused,
  act: {
    who: 'gridWorker',
    action: 'appeal.resume',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 10,
};
