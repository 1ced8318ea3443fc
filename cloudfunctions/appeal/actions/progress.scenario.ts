import type { Scenario } from '../../lib/scenario';
import { responded } from '../story';

/** `appeal.progress` */
export const scenario: Scenario<'appeal.progress'> = {
  given: responded,
  act: {
    who: 'gridWorker',
    action: 'appeal.progress',
    input: ({ appealId }) => ({ appealId, text: '灯已经买到了。' }),
  },
  requests: 10,
  told: 1,
};
