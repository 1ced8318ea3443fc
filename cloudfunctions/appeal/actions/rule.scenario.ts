import type { Scenario } from '../../lib/scenario';
import { awaitingRuling } from '../story';

/** `appeal.rule` */
export const scenario: Scenario<'appeal.rule'> = {
  given: awaitingRuling,
  act: {
    who: 'streetLeader',
    action: 'appeal.rule',
    input: ({ appealId }) => ({
      appealId,
      to: 'grid_worker@jiefang-1',
      reason: '需要换人办理。',
    }),
  },
  requests: 10,
  told: 1,
};
