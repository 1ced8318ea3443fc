import { tap } from '../../../../support/screen-steps';
import { type AppealAct, handing } from '../act';
import { byHandlers } from '../model/act';

/** 请求协办 */
export const act: AppealAct = {
  play: handing,
  also: ['awaitingRuling'],
  tooLate: 'RECEIVER_REFUSED',
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 60,
    says: { reason: '需要协调处理' },
    may: byHandlers,
    mayGet: ({ posts, helpers }, post) => !posts.includes(post) && !helpers.includes(post),
    isPointless: (appeal, { to }) => appeal.freshHelper(to) === null,
    does(appeal, _, { to }) {
      appeal.helpers.push(...(appeal.freshHelper(to) ?? []));
    },
  },
  pictures: [
    { story: 'north-gate-lamps', openid: 'o-qian-hui', steps: [tap('post-grid_worker-jiefang-1')] },
  ],
};
