import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.setDepartment` */
export const scenario: Scenario<'appeal.setDepartment'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.setDepartment',
    input: ({ appealId }) => ({ appealId, department: '住房和城乡建设局' }),
  },
  leaves: { entries: 1, notices: 0 },
  requests: 10,
};
