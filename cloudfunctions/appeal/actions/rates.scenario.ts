import type { Scenario } from '../../lib/scenario';
import { resolved } from '../story';

/** `appeal.rates` */
export const scenario: Scenario<'appeal.rates'> = {
  given: resolved,
  act: {
    who: 'secretary',
    action: 'appeal.rates',
    input: () => ({ scope: 'community' }),
  },
  requests: 2,
};
