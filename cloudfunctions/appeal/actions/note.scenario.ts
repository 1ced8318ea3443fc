import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.note` */
export const scenario: Scenario<'appeal.note'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.note',
    input: ({ appealId }) => ({ appealId, text: '住户白天不在家，晚上再去。' }),
  },
  leaves: { entries: 1, notices: 0 },
  requests: 10,
};
