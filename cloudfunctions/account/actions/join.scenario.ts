import { CONSENT_VERSION } from '../../../domain/people';
import type { Scenario } from '../../lib/scenario';

/** `account.join` */
export const scenario: Scenario<'account.join'> = {
  given: [
    {
      who: 'newcomer',
      action: 'account.consent',
      input: () => ({ version: CONSENT_VERSION }),
    },
  ],
  act: {
    who: 'newcomer',
    action: 'account.join',
    input: ({ gridId }) => ({ gridId, nickname: '桂花', realName: '李桂花' }),
  },
  requests: 8,
};
