import { tap } from '../../../../support/screen-steps';
import { type AppealAct, NOT_RED } from '../act';
import { one } from '../facts';
import { bySuperiors } from '../model/act';
import { EXTENSION_REQUESTED } from '../starts';

/** 同意或不同意延期 */
export const act: AppealAct = {
  play: { input: (cell) => ({ ...one(cell), isGranted: true }) },
  not: NOT_RED,
  start: EXTENSION_REQUESTED,
  saidIn: (said) => ({ reason: said }),
  model: {
    place: 170,
    given: ({ isYes }) => ({ isGranted: isYes }),
    inWords: ({ isYes }) => String(isYes),
    likely: 40,
    may: bySuperiors,
    canNow: ({ asked }) => asked !== null,
    does: (appeal, _, { isYes }) => appeal.answerRequest(isYes),
  },
  pictures: [
    { story: 'pipe-joint', openid: 'o-qiao-lina', steps: [tap('grant-yes')] },
    { named: 'refuse', story: 'pipe-joint', openid: 'o-qiao-lina', steps: [tap('grant-no')] },
  ],
};
