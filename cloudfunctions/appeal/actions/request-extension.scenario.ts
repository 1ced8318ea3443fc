import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.requestExtension` */
export const scenario: Scenario<'appeal.requestExtension'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.requestExtension',
    input: ({ appealId }) => ({ appealId, reason: '要等配件', workingDays: 3 }),
  },
  requests: 10,
  told: 1,
};
