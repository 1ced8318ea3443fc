import { type } from '../../../../support/screen-steps';
import { type AppealAct, saying } from '../act';
import { TAKEN } from '../model/status';
import { ACCEPTED } from '../starts';

/** 公开进展 */
export const act: AppealAct = {
  play: saying('text'),
  start: ACCEPTED,
  saidIn: (said) => ({ text: said }),
  model: {
    place: 30,
    says: { text: '正在处理' },
    from: TAKEN,
    may: (appeal, who) => appeal.has(who) || appeal.helps(who),
    does(appeal) {
      appeal.isPressed = false;
    },
  },
  pictures: [
    {
      named: 'hint',
      story: 'north-gate-lamps',
      openid: 'o-qian-hui',
      steps: [type('sheet-text', '已经修了')],
      scrollTo: 'reply-hint',
    },
  ],
};
