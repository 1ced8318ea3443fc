import type { Scenario } from '../../lib/scenario';

/** `notice.markRead` */
export const scenario: Scenario<'notice.markRead'> = {
  given: [
    {
      who: 'resident',
      action: 'appeal.submit',
      input: () => ({
        category: 'suggestion',
        content: '建议广场加一张长椅。',
        isAnonymous: false,
      }),
    },
  ],
  act: {
    who: 'desk',
    action: 'notice.markRead',
    input: () => ({ ids: 'all' }),
  },
};
