import type { Scenario } from '../../lib/scenario';
import { submitted } from '../story';

/** `appeal.list` */
export const scenario: Scenario<'appeal.list'> = {
  given: submitted,
  act: {
    who: 'neighbour',
    action: 'appeal.list',
    input: () => ({ scope: 'public' }),
  },
  requests: 2,
};
