import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.sendBack` */
export const scenario: Scenario<'appeal.sendBack'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.sendBack',
    input: ({ appealId }) => ({ appealId, reason: '不是网格的事。' }),
  },
  requests: 11,
  told: 1,
};
