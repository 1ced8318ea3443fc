import { type AppealAct, NOT_RED, saying } from '../act';
import { byHandlers } from '../model/act';

/** 退单 */
export const act: AppealAct = {
  play: saying('reason'),
  not: NOT_RED,
  saidIn: (said) => ({ reason: said }),
  late: 2,
  model: {
    place: 80,
    says: { reason: '需要协调处理' },
    likely: 3,
    isStoppedByPause: true,
    may: byHandlers,
    canNow: (appeal) =>
      appeal.mayPass && !appeal.posts.includes('secretary') && appeal.level === 'community',
    does: (appeal, at) => appeal.passOn('secretary', at),
  },
  pictures: [{ story: 'north-gate-lamps', openid: 'o-qian-hui' }],
};
