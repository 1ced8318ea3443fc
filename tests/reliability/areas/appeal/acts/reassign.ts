import { tap } from '../../../../support/screen-steps';
import { type AppealAct, handing } from '../act';
import { bySuperiors } from '../model/act';

/** 上级改派 */
export const act: AppealAct = {
  play: handing,
  also: ['awaitingRuling'],
  tooLate: 'RECEIVER_REFUSED',
  saidIn: (said) => ({ reason: said }),
  late: 3,
  model: {
    place: 100,
    says: { reason: '需要协调处理' },
    likely: 1,
    isStoppedByPause: true,
    may: bySuperiors,
    mayGet: ({ posts }, post) => !posts.includes(post),
    does: (appeal, at, { to }) => appeal.give(to, at, false),
  },
  pictures: [
    { story: 'gate-puddle', openid: 'o-liu-sumei', steps: [tap('post-grid_worker-jiefang-2')] },
  ],
};
