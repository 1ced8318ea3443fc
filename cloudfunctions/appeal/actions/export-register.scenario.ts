import type { Scenario } from '../../lib/scenario';
import { resolved } from '../story';

/** `appeal.exportRegister` */
export const scenario: Scenario<'appeal.exportRegister'> = {
  given: resolved,
  act: {
    who: 'desk',
    action: 'appeal.exportRegister',
    input: () => ({ communityId: 'jiefang', month: '2026-03' }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 10,
};
