import type { Scenario } from '../../lib/scenario';

/** `appeal.check` */
export const scenario: Scenario<'appeal.check'> = {
  given: [],
  act: {
    who: 'resident',
    action: 'appeal.check',
    input: () => ({ category: 'livelihood', content: '我家燃气泄漏了，楼道里都是味道。' }),
  },
  requests: 3,
};
