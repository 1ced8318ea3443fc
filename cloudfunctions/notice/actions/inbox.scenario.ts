import type { Scenario } from '../../lib/scenario';
import { told } from '../story';

/** `notice.inbox` */
export const scenario: Scenario<'notice.inbox'> = {
  given: told,
  act: { who: 'desk', action: 'notice.inbox', input: () => ({}) },
};

/** What holds some words, or is of some kinds. */
export const search: Scenario<'notice.inbox'> = {
  given: told,
  act: {
    who: 'desk',
    action: 'notice.inbox',
    input: () => ({ query: '长椅', kinds: ['appeal.assigned'] }),
  },
};

/** All about one appeal. */
export const aboutOne: Scenario<'notice.inbox'> = {
  given: told,
  act: {
    who: 'desk',
    action: 'notice.inbox',
    input: ({ appealId }) => ({ thingId: appealId }),
  },
};
