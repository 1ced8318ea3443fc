import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.respond` */
export const scenario: Scenario<'appeal.respond'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.respond',
    input: ({ appealId }) => ({ appealId, text: '已联系物业，明天上门。' }),
  },
  requests: 10,
  told: 1,
};
