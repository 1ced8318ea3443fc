import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.assist` */
export const scenario: Scenario<'appeal.assist'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.assist',
    input: ({ appealId }) => ({
      appealId,
      to: 'community_staff@jiefang',
      reason: '需要换人办理。',
    }),
  },
  requests: 10,
  told: 1,
};

/** Somebody of another grid helps. */
export const otherGrid: Scenario<'appeal.assist'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.assist',
    input: ({ appealId }) => ({
      appealId,
      to: 'grid_worker@jiefang-2',
      reason: '需要换人办理。',
    }),
  },
  requests: 12,
  told: 1,
};
