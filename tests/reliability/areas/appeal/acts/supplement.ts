import { type AppealAct, saying } from '../act';
import { byOwner } from '../model/act';

/** 补充说明 */
export const act: AppealAct = {
  play: saying('text'),
  also: ['recorded'],
  tooLate: 'FILE_REFUSED',
  saidIn: (said) => ({ text: said }),
  model: {
    place: 50,
    says: { text: '就在三号楼' },
    may: byOwner,
    does: (appeal, at) => appeal.resume(at),
  },
  pictures: [{ story: 'door-card', openid: 'o-zhu-hongxia' }],
};
