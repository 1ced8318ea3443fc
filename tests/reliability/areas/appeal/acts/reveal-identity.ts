import type { AppealAct } from '../act';
import { CONTACT, isLast, one, text } from '../facts';

/** 查看匿名提交人 */
export const act: AppealAct = {
  play: {
    input: (cell) => ({ ...one(cell), reason: text }),
    isSeen: (data: { name: string; contact: string }, cell) =>
      data.name !== null && data.contact === CONTACT && isLast(cell),
  },
  also: ['recorded'],
  kind: 'anonymous',
  /** There is nobody to unmask in what has a name. */
  isNever: (kind) => kind !== 'anonymous',
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 250,
    says: { reason: '需要协调处理' },
    may(appeal, who) {
      const isHidden = appeal.draft.isAnonymous && appeal.owner !== null;
      return isHidden && who === 'secretary' && appeal.oversees(who);
    },
    isSecret: true,
  },
  pictures: [{ story: 'dog-leash', openid: 'o-liu-sumei' }],
};
