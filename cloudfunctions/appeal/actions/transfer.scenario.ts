import type { Scenario } from '../../lib/scenario';
import { submitted, transferred, transferredTwice } from '../story';

/** `appeal.transfer` */
export const scenario: Scenario<'appeal.transfer'> = {
  given: submitted,
  act: {
    who: 'gridWorker',
    action: 'appeal.transfer',
    input: ({ appealId }) => ({
      appealId,
      to: 'community_staff@jiefang',
      reason: '需要换人办理。',
    }),
  },
  requests: 11,
  told: 1,
};

/** To another grid. */
export const otherGrid: Scenario<'appeal.transfer'> = {
  given: transferred,
  act: {
    who: 'desk',
    action: 'appeal.transfer',
    input: ({ appealId }) => ({
      appealId,
      to: 'grid_worker@jiefang-2',
      reason: '需要换人办理。',
    }),
  },
  requests: 13,
  told: 1,
};

/** For the third time: the street decides. */
export const third: Scenario<'appeal.transfer'> = {
  given: transferredTwice,
  act: {
    who: 'gridWorker',
    action: 'appeal.transfer',
    input: ({ appealId }) => ({
      appealId,
      to: 'community_staff@jiefang',
      reason: '需要换人办理。',
    }),
  },
  requests: 11,
  told: 1,
};
