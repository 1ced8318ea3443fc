import type { Scenario } from '../../lib/scenario';
import { twice } from '../story';

/** `appeal.duplicates` */
export const scenario: Scenario<'appeal.duplicates'> = {
  given: twice,
  act: {
    who: 'gridWorker',
    action: 'appeal.duplicates',
    input: ({ appealId }) => ({ appealId }),
  },
  requests: 3,
};
