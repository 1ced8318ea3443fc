import { CONSENT_VERSION } from '../../../domain/people';
import type { Scenario } from '../../lib/scenario';

/** `account.consent` */
export const scenario: Scenario<'account.consent'> = {
  given: [],
  act: {
    who: 'newcomer',
    action: 'account.consent',
    input: () => ({ version: CONSENT_VERSION }),
  },
  requests: 4,
};
