import type { Scenario } from '../../lib/scenario';
import { waiting } from '../story';

/** `review.list` */
export const scenario: Scenario<'review.list'> = {
  given: waiting,
  act: { who: 'desk', action: 'review.list', input: () => ({}) },
  requests: 3,
};
