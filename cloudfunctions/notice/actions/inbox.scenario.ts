import type { Scenario } from '../../lib/scenario';
import { told } from '../story';

/** `notice.inbox` */
export const scenario: Scenario<'notice.inbox'> = {
  given: told,
  act: { who: 'desk', action: 'notice.inbox', input: () => ({}) },
  requests: 3,
};

/** The messages that hold some words, or are of some kinds. */
export const search: Scenario<'notice.inbox'> = {
  given: told,
  act: {
    who: 'desk',
    action: 'notice.inbox',
    input: () => ({ query: '长椅', kinds: ['appeal.assigned'] }),
  },
  requests: 3,
};

/** All about one appeal. */
export const aboutOne: Scenario<'notice.inbox'> = {
  given: told,
  act: {
    who: 'desk',
    action: 'notice.inbox',
    input: ({ appealId }) => ({ thing: { type: 'appeal', id: appealId } }),
  },
  requests: 3,
};
