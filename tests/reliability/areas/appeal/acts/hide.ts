import { tap } from '../../../../support/screen-steps';
import type { AppealAct } from '../act';
import { one } from '../facts';
import { byOwner } from '../model/act';
import { ALL } from '../model/status';

/** 隐去更多 */
export const act: AppealAct = {
  play: {
    input: (cell) => ({ ...one(cell), words: ['这几个字'] }),
  },
  also: ['recorded'],
  full: { isAnonymous: true, isForHandlers: true },
  late: 5,
  model: {
    place: 224,
    likely: 1,
    given: ({ workingDays }) => ({ words: [`第${workingDays}个`] }),
    inWords: ({ workingDays }) => String(workingDays),
    from: ALL,
    may: byOwner,
    isPointless: ({ hidden }, { workingDays }) => hidden.has(workingDays),
    does: ({ hidden }, _, { workingDays }) => void hidden.add(workingDays),
  },
  pictures: [{ story: 'parking', openid: 'o-ma-chao', steps: [tap('openness-anonymous')] }],
};
