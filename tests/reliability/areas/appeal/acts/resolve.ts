import { tap, type } from '../../../../support/screen-steps';
import type { AppealAct } from '../act';
import { one, text } from '../facts';
import { byHandlers } from '../model/act';
import { TAKEN } from '../model/status';
import { ACCEPTED } from '../starts';

/** 办结 */
export const act: AppealAct = {
  play: {
    input: (cell) => ({ ...one(cell), result: text, channel: 'visit' }),
  },
  start: ACCEPTED,
  saidIn: (said) => ({ result: said }),
  late: 5,
  model: {
    place: 210,
    says: { result: '办好了', channel: 'visit' },
    likely: 5,
    from: TAKEN,
    may: byHandlers,
    does: (appeal, at) => appeal.resolve(at),
  },
  pictures: [
    {
      story: 'north-gate-lamps',
      openid: 'o-qian-hui',
      steps: [type('sheet-text', '王师傅上午换好了两盏，剩下的明天上午换'), tap('channel-visit')],
    },
  ],
};
