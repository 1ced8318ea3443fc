import type { Actor, AnyStep } from '../lib/scenario';

/** Scenarios of acts on messages begin after these steps. */

declare module '../lib/scenario' {
  interface Known {
    /** The last call that the duty desk is asked to make when the act begins; empty without. */
    callId: string;
  }
}

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
