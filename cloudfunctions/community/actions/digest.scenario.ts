import type { AnyStep, Scenario } from '../../lib/scenario';

const submit: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({ category: 'property', content: '楼道灯坏了。', isAnonymous: false }),
};

/** `community.digest` */
export const scenario: Scenario<'community.digest'> = {
  given: [submit],
  act: {
    who: 'gridWorker',
    action: 'community.digest',
    input: () => ({}),
  },
  requests: 5,
};
