import type { AppealAct } from '../act';
import { one } from '../facts';
import { byResponsibles } from '../model/act';

/** 确定责任部门 */
export const act: AppealAct = {
  play: {
    input: (cell) => ({ ...one(cell), department: '住房和城乡建设局' }),
  },
  model: {
    place: 190,
    says: { department: '城管局' },
    may: byResponsibles,
  },
  pictures: [{ story: 'north-gate-lamps-again', openid: 'o-qian-hui' }],
};
