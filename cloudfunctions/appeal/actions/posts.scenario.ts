import type { Scenario } from '../../lib/scenario';
import { submitted } from '../story';

/** `appeal.posts` */
export const scenario: Scenario<'appeal.posts'> = {
  given: submitted,
  act: {
    who: 'gridWorker',
    action: 'appeal.posts',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 4,
};
