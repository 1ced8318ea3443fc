import type { AppealAct } from '../act';
import { one, text } from '../facts';
import { byResponsibles } from '../model/act';
import { ALL } from '../model/status';

/** 隐去个人信息 */
export const act: AppealAct = {
  play: {
    input: (cell) => ({ ...one(cell), words: ['那几个字'], reason: text }),
  },
  also: ['recorded'],
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 226,
    likely: 1,
    says: { reason: '隐去姓名' },
    given: ({ workingDays }) => ({ words: [`第${workingDays}个`] }),
    inWords: ({ workingDays }) => String(workingDays),
    from: ALL,
    may: byResponsibles,
    isPointless: ({ hidden }, { workingDays }) => hidden.has(workingDays),
    does: ({ hidden }, _, { workingDays }) => void hidden.add(workingDays),
  },
  pictures: [{ story: 'parking', openid: 'o-qian-hui' }],
};
