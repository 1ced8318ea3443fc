import { type AppealAct, saying } from '../act';
import { byResponsibles } from '../model/act';
import { OPEN } from '../model/status';

/** 内部备注 */
export const act: AppealAct = {
  play: saying('text'),
  also: ['awaitingRuling', 'recorded'],
  saidIn: (said, note) => ({ text: `${said}，${note}` }),
  model: {
    place: 40,
    says: { text: '电话无人接听' },
    from: [...OPEN, 'resolved'],
    may: (appeal, who) => byResponsibles(appeal, who) || appeal.helps(who),
  },
  pictures: [{ story: 'north-gate-lamps', openid: 'o-qian-hui' }],
};
