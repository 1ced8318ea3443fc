import type { Scenario } from '../../lib/scenario';
import { responded } from '../story';

/** `appeal.resolve` */
export const scenario: Scenario<'appeal.resolve'> = {
  given: responded,
  act: {
    who: 'gridWorker',
    action: 'appeal.resolve',
    input: ({ appealId }) => ({
      appealId,
      result: '换了灯泡和开关。',
      channel: 'visit',
    }),
  },
  requests: 10,
  told: 1,
};
