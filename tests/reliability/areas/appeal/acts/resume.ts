import { type AppealAct, NOT_RED } from '../act';
import { byHandlers } from '../model/act';
import { PAUSED } from '../starts';

/** 恢复计时 */
export const act: AppealAct = {
  not: NOT_RED,
  start: PAUSED,
  model: {
    place: 150,
    likely: 6,
    may: byHandlers,
    canNow: ({ pause }) => pause !== null,
    does: (appeal, at) => appeal.resume(at),
  },
  pictures: [{ story: 'door-card', openid: 'o-wu-shuqin' }],
};
