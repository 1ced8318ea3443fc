import type { Scenario } from '../../lib/scenario';
import { told } from '../story';

/** Later than anything that a story tells. */
const until = '2099-12-31T00:00:00.000Z';

/** `notice.markRead` */
export const scenario: Scenario<'notice.markRead'> = {
  given: told,
  act: { who: 'desk', action: 'notice.markRead', input: () => ({ ids: 'all', until }) },
  leaves: { entries: 0, notices: 0 },
  requests: 5,
};

/** All about one appeal, and nothing else. */
export const aboutOne: Scenario<'notice.markRead'> = {
  given: [...told, ...told],
  act: {
    who: 'desk',
    action: 'notice.markRead',
    input: ({ earlierId }) => ({ thing: { type: 'appeal', id: earlierId }, until }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 5,
};
