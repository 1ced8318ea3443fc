import type { Scenario } from '../../lib/scenario';
import { resolved } from '../story';

/** `appeal.rate` */
export const scenario: Scenario<'appeal.rate'> = {
  given: resolved,
  act: {
    who: 'resident',
    action: 'appeal.rate',
    input: ({ appealId }) => ({ appealId, solved: true, stars: 5, comment: '谢谢' }),
  },
  requests: 11,
};

/** Not solved: it goes up and is worked on again. */
export const unsolved: Scenario<'appeal.rate'> = {
  given: resolved,
  act: {
    who: 'resident',
    action: 'appeal.rate',
    input: ({ appealId }) => ({ appealId, solved: false, stars: 1, comment: '灯又不亮了' }),
  },
  requests: 11,
  told: 2,
};
