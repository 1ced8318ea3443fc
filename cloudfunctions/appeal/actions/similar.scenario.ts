import type { Scenario } from '../../lib/scenario';
import { submitted } from '../story';

/** `appeal.similar` */
export const scenario: Scenario<'appeal.similar'> = {
  given: submitted,
  act: {
    who: 'neighbour',
    action: 'appeal.similar',
    input: () => ({ category: 'property', content: '三号楼二单元楼道灯不亮' }),
  },
  requests: 2,
};
