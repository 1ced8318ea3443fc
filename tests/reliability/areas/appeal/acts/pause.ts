import { tap } from '../../../../support/screen-steps';
import { type AppealAct, NOT_RED, saying } from '../act';
import { byHandlers } from '../model/act';
import { TAKEN } from '../model/status';
import { ACCEPTED } from '../starts';

/** 暂停计时 */
export const act: AppealAct = {
  play: saying('reason', { workingDays: 2 }),
  not: NOT_RED,
  start: ACCEPTED,
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 140,
    says: { reason: '需要协调处理' },
    given: ({ workingDays }) => ({ workingDays }),
    inWords: ({ workingDays }) => String(workingDays),
    likely: 8,
    from: TAKEN,
    isStoppedByPause: true,
    may: byHandlers,
    canNow: (appeal, now) => appeal.isRunning(now),
    does: (appeal, at, { workingDays }) => appeal.pauseFor(workingDays, at),
  },
  pictures: [{ story: 'north-gate-lamps', openid: 'o-qian-hui', steps: [tap('days-more')] }],
};
