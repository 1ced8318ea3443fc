import type { AppealAct } from '../act';
import { byOwner } from '../model/act';

/** 催办 */
export const act: AppealAct = {
  also: ['recorded'],
  model: {
    place: 120,
    may: byOwner,
    canNow: (appeal, now) => appeal.mayRemind(now),
    does: ({ reminders }, at) => void reminders.push(at),
  },
  pictures: [{ story: 'dog-leash', openid: 'o-wang-guizhen' }],
};
