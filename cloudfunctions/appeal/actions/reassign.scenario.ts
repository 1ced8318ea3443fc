import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.reassign` */
export const scenario: Scenario<'appeal.reassign'> = {
  given: accepted,
  act: {
    who: 'secretary',
    action: 'appeal.reassign',
    input: ({ appealId }) => ({
      appealId,
      to: 'community_staff@jiefang',
      reason: '需要换人办理。',
    }),
  },
  requests: 11,
  told: 1,
};
