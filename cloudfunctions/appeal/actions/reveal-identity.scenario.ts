import type { Scenario } from '../../lib/scenario';
import { anonymous } from '../story';

/** `appeal.revealIdentity` */
export const scenario: Scenario<'appeal.revealIdentity'> = {
  given: anonymous,
  act: {
    who: 'secretary',
    action: 'appeal.revealIdentity',
    input: ({ appealId }) => ({ appealId, reason: '老人独居，要上门看望。' }),
  },
  requests: 10,
};
