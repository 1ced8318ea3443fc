import type { AppealAct } from '../act';
import { byOwner } from '../model/act';

/** 撤回 */
export const act: AppealAct = {
  also: ['recorded'],
  full: { reason: '已经好了' },
  saidIn: (said) => ({ reason: said }),
  late: 6,
  model: {
    place: 230,
    likely: 1,
    may: byOwner,
    does: (appeal) => appeal.end('withdrawn'),
  },
  pictures: [{ story: 'dog-leash', openid: 'o-wang-guizhen' }],
};
