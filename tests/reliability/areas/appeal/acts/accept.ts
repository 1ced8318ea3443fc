import type { AppealAct } from '../act';
import { byHandlers } from '../model/act';

/** 受理 */
export const act: AppealAct = {
  also: ['awaitingRuling', 'recorded'],
  model: {
    place: 10,
    likely: 14,
    from: ['pending'],
    may: byHandlers,
    does(appeal) {
      appeal.status = 'accepted';
    },
  },
  pictures: [{ story: 'dog-leash', openid: 'o-zhao-mingliang' }],
};
