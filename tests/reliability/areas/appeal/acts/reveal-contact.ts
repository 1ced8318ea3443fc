import type { AppealAct } from '../act';
import { CONTACT, isLast, one } from '../facts';

/** 查看联系方式 */
export const act: AppealAct = {
  play: {
    input: one,
    isSeen: (data: { contact: string }, cell) => data.contact === CONTACT && isLast(cell),
  },
  also: ['recorded'],
  /** No contact of somebody anonymous. */
  isNever: (kind) => kind === 'anonymous',
  model: {
    place: 240,
    may: (appeal, who) => !appeal.draft.isAnonymous && appeal.has(who),
    /** A contact that is not there is not offered. */
    isOffered: ({ draft }) => draft.hasContact,
    isSecret: true,
  },
  pictures: [{ story: 'age-allowance', openid: 'o-sun-xiaoyan' }],
};
