import type { Scenario } from '../../lib/scenario';
import { accepted, anonymous, resolved } from '../story';

/** `appeal.hide` */
export const scenario: Scenario<'appeal.hide'> = {
  given: accepted,
  act: {
    who: 'resident',
    action: 'appeal.hide',
    input: ({ appealId }) => ({ appealId, words: ['三号楼'], isAnonymous: true }),
  },
  leaves: { entries: 1, notices: 0, once: true },
  requests: 9,
};

/** After the result. */
export const late: Scenario<'appeal.hide'> = {
  given: resolved,
  act: {
    who: 'resident',
    action: 'appeal.hide',
    input: ({ appealId }) => ({ appealId, words: [], isForHandlers: true }),
  },
  leaves: { entries: 1, notices: 0, once: true },
  requests: 9,
};

/** It stays anonymous. */
export const hidden: Scenario<'appeal.hide'> = {
  given: anonymous,
  act: {
    who: 'resident',
    action: 'appeal.hide',
    input: ({ appealId }) => ({ appealId, words: ['桌椅'] }),
  },
  leaves: { entries: 1, notices: 0, once: true },
  requests: 9,
};
