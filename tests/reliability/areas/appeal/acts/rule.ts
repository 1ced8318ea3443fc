import { tap } from '../../../../support/screen-steps';
import { holder } from '../../../judge/columns';
import { type AppealAct, handing } from '../act';
import { byHandlers } from '../model/act';

/** 裁定由谁办 */
export const act: AppealAct = {
  play: handing,
  only: ['awaitingRuling'],
  kind: 'awaitingRuling',
  performer: holder('street_leader', 'here'),
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 90,
    says: { reason: '需要协调处理' },
    likely: 30,
    isStoppedByPause: true,
    may: byHandlers,
    mayGet: (_, post) => post !== 'cityAdmin',
    canNow: ({ ruling }) => ruling === 'awaiting',
    does: (appeal, at, { to }) => appeal.give(to, at, true),
  },
  pictures: [
    {
      story: 'loose-railing',
      openid: 'o-meng-xiangdong',
      steps: [tap('post-grid_worker-jiefang-3')],
    },
  ],
};
