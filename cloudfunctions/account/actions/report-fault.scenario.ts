import type { Scenario } from '../../lib/scenario';

/** `account.reportFault` */
export const scenario: Scenario<'account.reportFault'> = {
  given: [],
  act: {
    who: 'newcomer',
    action: 'account.reportFault',
    input: () => ({
      kind: 'rejection',
      name: 'TypeError',
      message: 'x is not a function',
      frames: ['common.js:1:2034'],
      page: 'pages/home/index',
      version: '1.0.0',
      library: '3.8.0',
      phone: 'android',
    }),
  },
  requests: 0,
};
