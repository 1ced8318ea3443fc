import type { Actor, AnyStep } from '../lib/scenario';

/** What comes before acts on messages, for scenarios to begin after. */

const suggest: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({ category: 'suggestion', content: '建议广场加一张长椅。', isAnonymous: false }),
};

/** Something urgent. */
export const alarm: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({ category: 'safety', content: '小区井盖不见了，很危险。', isAnonymous: false }),
};

const leavePhone: AnyStep = {
  who: 'streetLeader',
  action: 'notice.saveSettings',
  input: () => ({
    settings: {
      quiet: null,
      tasks: 'each',
      hasMorningList: true,
      progress: 'each',
      followed: 'weekly',
    },
    dutyPhone: '13700001111',
  }),
};

/** The desk was told of a suggestion. */
export const told: readonly AnyStep[] = [suggest];
/** Something urgent, for a street leader who left a number: `callId`, if they are not reached. */
export const alarmed: readonly AnyStep[] = [leavePhone, alarm];
export const whoIsCalled: readonly Actor[] = ['streetLeader'];
