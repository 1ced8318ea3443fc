import { type AppealAct, saying } from '../act';
import { byHandlers } from '../model/act';

/** 上报 */
export const act: AppealAct = {
  play: saying('reason'),
  also: ['awaitingRuling'],
  not: ['atCity'],
  saidIn: (said) => ({ reason: said }),
  late: 4,
  model: {
    place: 110,
    says: { reason: '需要协调处理' },
    isStoppedByPause: true,
    may: byHandlers,
    canNow: (appeal) => appeal.canRise,
    does: (appeal, at) => appeal.moveUp(at),
  },
  pictures: [{ story: 'north-gate-lamps', openid: 'o-qian-hui' }],
};
