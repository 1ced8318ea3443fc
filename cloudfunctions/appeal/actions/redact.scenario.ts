import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.redact` */
export const scenario: Scenario<'appeal.redact'> = {
  given: accepted,
  act: {
    who: 'gridWorker',
    action: 'appeal.redact',
    input: ({ appealId }) => ({ appealId, words: ['老人'], reason: '隐去了住户的情况。' }),
  },
  requests: 11,
};
