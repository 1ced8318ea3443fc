import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.escalate` */
export const scenario: Scenario<'appeal.escalate'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.escalate',
    input: ({ appealId }) => ({ appealId, reason: '需要街道协调供电所。' }),
  },
  requests: 10,
  told: 2,
};
