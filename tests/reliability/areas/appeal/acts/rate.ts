import { tap } from '../../../../support/screen-steps';
import type { AppealAct } from '../act';
import { one } from '../facts';
import { byOwner } from '../model/act';
import { RESOLVED } from '../starts';

/** 满意度评价 */
export const act: AppealAct = {
  play: {
    input: (cell) => ({ ...one(cell), solved: true, stars: 5 }),
  },
  also: ['recorded'],
  start: RESOLVED,
  full: { comment: '谢谢' },
  saidIn: (said) => ({ comment: said, solved: false }),
  model: {
    place: 220,
    says: { stars: 4 },
    given: ({ isYes }) => ({ solved: isYes }),
    inWords: ({ isYes }) => String(isYes),
    likely: 12,
    from: ['resolved', 'closed'],
    may: byOwner,
    canNow: ({ status, isAskedAgain }) => status === 'resolved' || isAskedAgain,
    does: (appeal, at, { isYes }) => appeal.rate(isYes, at),
  },
  pictures: [
    { story: 'parking', openid: 'o-ma-chao' },
    { named: 'unsolved', story: 'parking', openid: 'o-ma-chao', steps: [tap('solved-no')] },
    { named: 'again', story: 'handrail', openid: 'o-wang-guizhen' },
  ],
};
