import type { Scenario } from '../../lib/scenario';

/** `notice.saveSettings` */
export const scenario: Scenario<'notice.saveSettings'> = {
  given: [],
  act: {
    who: 'desk',
    action: 'notice.saveSettings',
    input: () => ({
      settings: {
        quiet: { from: 1260, to: 480 },
        tasks: 'morning',
        hasMorningList: true,
        progress: 'never',
        followed: 'never',
      },
      dutyPhone: '13700002222',
    }),
  },
  requests: 5,
};
