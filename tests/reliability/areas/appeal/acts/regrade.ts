import { tap } from '../../../../support/screen-steps';
import type { AppealAct } from '../act';
import { one, text } from '../facts';
import { byResponsibles } from '../model/act';

/** 调整颜色 */
export const act: AppealAct = {
  play: {
    input(cell) {
      const priority = cell.kind === 'question' ? 'yellow' : 'blue';
      return { ...one(cell), priority, reason: text };
    },
  },
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 180,
    says: { reason: '需要协调处理' },
    given: ({ priority }) => ({ priority }),
    inWords: ({ priority }) => priority,
    isStoppedByPause: true,
    may: byResponsibles,
    isPointless: ({ colour }, { priority }) => priority === colour,
    does: (appeal, at, { priority }) => appeal.colourAnew(priority, at),
  },
  pictures: [{ story: 'north-gate-lamps', openid: 'o-qian-hui', steps: [tap('colour-red')] }],
};
