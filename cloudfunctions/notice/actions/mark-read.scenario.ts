import type { Scenario } from '../../lib/scenario';
import { told } from '../story';

/** `notice.markRead` */
export const scenario: Scenario<'notice.markRead'> = {
  given: told,
  act: { who: 'desk', action: 'notice.markRead', input: () => ({ ids: 'all' }) },
  leaves: { entries: 0, notices: 0 },
};

/** All about one appeal, and nothing else. */
export const aboutOne: Scenario<'notice.markRead'> = {
  given: [...told, ...told],
  act: {
    who: 'desk',
    action: 'notice.markRead',
    input: ({ earlierId }) => ({ thingId: earlierId }),
  },
  leaves: { entries: 0, notices: 0 },
};
