import type { Scenario } from '../../lib/scenario';
import { accepted } from '../story';

/** `appeal.supervise` */
export const scenario: Scenario<'appeal.supervise'> = {
  given: accepted,
  act: {
    who: 'secretary',
    action: 'appeal.supervise',
    input: ({ appealId }) => ({ appealId, text: '今天之内给居民回话。' }),
  },
  requests: 10,
  told: 1,
};
