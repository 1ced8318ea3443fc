import type { Scenario } from '../../lib/scenario';
import { staffKnown } from '../story';

/** `account.release` */
export const scenario: Scenario<'account.release'> = {
  given: [
    {
      who: 'resident',
      action: 'appeal.submit',
      input: () => ({ category: 'property', content: '楼道灯坏了。', isAnonymous: false }),
    },
    ...staffKnown,
  ],
  act: {
    who: 'secretary',
    action: 'account.release',
    input: ({ handles }) => ({
      key: 'grid_worker@jiefang-1',
      handle: handles['grid_worker@jiefang-1'] ?? '',
      reason: '调到别的岗位。',
    }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 13,
};
