import type { AnyStep } from '../lib/scenario';

declare module '../lib/scenario' {
  interface Known {
    /** The first that waits in the last `review.list`; empty before. */
    reviewId: string;
  }
}

/** An appeal with a word that WeChat wants a person to look at. */
const submitDoubtful: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({ category: 'property', content: '物业的人骂我傻逼。', isAnonymous: false }),
};
const list: AnyStep = { who: 'desk', action: 'review.list', input: () => ({}) };

/** Words wait, and the desk has seen it: `reviewId`. */
export const waiting: readonly AnyStep[] = [submitDoubtful, list];
