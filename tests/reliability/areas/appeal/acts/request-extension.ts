import { type AppealAct, NOT_RED, saying } from '../act';
import { byHandlers } from '../model/act';
import { TAKEN } from '../model/status';
import { ACCEPTED } from '../starts';

/** 申请延期 */
export const act: AppealAct = {
  play: saying('reason', { workingDays: 2 }),
  not: NOT_RED,
  start: ACCEPTED,
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 160,
    says: { reason: '需要协调处理' },
    given: ({ workingDays }) => ({ workingDays }),
    inWords: ({ workingDays }) => String(workingDays),
    likely: 8,
    from: TAKEN,
    isStoppedByPause: true,
    may: byHandlers,
    canNow(appeal, now) {
      const mayAsk = appeal.asked === null && appeal.granted < 2;
      return appeal.isRunning(now) && appeal.canRise && mayAsk;
    },
    does(appeal, _, { workingDays }) {
      appeal.asked = workingDays;
    },
  },
  pictures: [{ story: 'north-gate-lamps', openid: 'o-qian-hui' }],
};
