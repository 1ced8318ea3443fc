import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.revealContact` */
export const scenario: Scenario<'appeal.revealContact'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.revealContact',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 10,
};
