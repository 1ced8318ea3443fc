import { tap } from '../../../../support/screen-steps';
import { type AppealAct, handing } from '../act';
import { byHandlers } from '../model/act';

/** 转办 */
export const act: AppealAct = {
  play: handing,
  saidIn: (said) => ({ reason: said }),
  late: 1,
  model: {
    place: 70,
    says: { reason: '需要协调处理' },
    isStoppedByPause: true,
    may: byHandlers,
    mayGet: (appeal, post) => !appeal.posts.includes(post) && appeal.isWithin(post),
    /** An appeal that was passed on is likely to be passed on again, until the street must rule. */
    likelier(appeals) {
      const waiting = appeals.filter((one) => one.isOpen && one.ruling === 'none');
      return 16 * Math.max(0, ...waiting.map(({ passed }) => passed));
    },
    canNow: (appeal) => appeal.mayPass,
    does: (appeal, at, { to }) => appeal.passOn(to, at),
  },
  pictures: [
    {
      story: 'north-gate-lamps',
      openid: 'o-qian-hui',
      steps: [tap('post-community_staff-jiefang')],
    },
  ],
};
