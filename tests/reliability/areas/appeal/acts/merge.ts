import { tapOf } from '../../../../support/screen-steps';
import type { AppealAct } from '../act';
import { one, storedTwins } from '../facts';
import { byResponsibles } from '../model/act';
import { HAS_TWIN } from '../starts';

/** 并入另一条 */
export const act: AppealAct = {
  play: {
    input(cell) {
      const [twin] = storedTwins(cell);
      return { ...one(cell), intoId: twin?._id };
    },
  },
  start: HAS_TWIN,
  ends: { title: 'merged into another one: the same again', status: 'merged' },
  model: {
    place: 200,
    given: ({ intoId }) => ({ intoId }),
    may: byResponsibles,
    refuses(appeal, { into }) {
      if (!into || !appeal.fits(into)) return 'CANNOT_MERGE';
      return into.isOpen || into.status === 'resolved' ? null : 'WRONG_STATE';
    },
    does(appeal, _, { into }) {
      if (into) appeal.putInto(into);
    },
  },
  pictures: [
    {
      story: 'north-gate-lamps-again',
      openid: 'o-qian-hui',
      steps: [tapOf('duplicate', 'north-gate-lamps')],
    },
  ],
};
