import { type AppealAct, saying } from '../act';
import { bySuperiors } from '../model/act';

/** 督办 */
export const act: AppealAct = {
  play: saying('text'),
  also: ['awaitingRuling'],
  saidIn: (said) => ({ text: said }),
  model: {
    place: 130,
    says: { text: '请抓紧办理' },
    may: bySuperiors,
    does(appeal) {
      appeal.isPressed = true;
    },
  },
  pictures: [{ story: 'gate-puddle', openid: 'o-liu-sumei' }],
};
