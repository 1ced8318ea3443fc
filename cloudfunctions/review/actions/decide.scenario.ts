import type { Scenario } from '../../lib/scenario';
import { waiting } from '../story';

/** `review.decide`: neighbours may read it. */
export const scenario: Scenario<'review.decide'> = {
  given: waiting,
  act: {
    who: 'desk',
    action: 'review.decide',
    input: ({ reviewId }) => ({ reviewId, verdict: 'pass' }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 11,
};

/** They may not, and the writer is told why. */
export const rejected: Scenario<'review.decide'> = {
  given: waiting,
  act: {
    who: 'secretary',
    action: 'review.decide',
    input: ({ reviewId }) => ({ reviewId, verdict: 'abuse' }),
  },
  leaves: { entries: 0, notices: 1 },
  requests: 12,
  told: 1,
};
