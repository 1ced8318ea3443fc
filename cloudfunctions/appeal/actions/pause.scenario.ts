import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.pause` */
export const scenario: Scenario<'appeal.pause'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.pause',
    input: ({ appealId }) => ({ appealId, reason: '等住户回家', workingDays: 2 }),
  },
  requests: 10,
};
