import type { Scenario } from '../../lib/scenario';
import { twice } from '../story';

/** `appeal.acceptMany` */
export const scenario: Scenario<'appeal.acceptMany'> = {
  given: twice,
  act: {
    who: 'gridWorker',
    action: 'appeal.acceptMany',
    input: ({ earlierId, appealId }) => ({ appealIds: [earlierId, appealId] }),
  },
  leaves: { entries: 2, notices: 2, once: true },
  inParts: true,
  requests: 13,
};

/** One of them is not there: the other one is taken on all the same. */
export const partly: Scenario<'appeal.acceptMany'> = {
  given: twice,
  act: {
    who: 'gridWorker',
    action: 'appeal.acceptMany',
    input: ({ appealId }) => ({ appealIds: ['not-there', appealId] }),
  },
  leaves: { entries: 1, notices: 1, once: true },
  requests: 13,
};
