import { read, tap } from '../../../../support/screen-steps';
import { type AppealAct, saying } from '../act';
import { byHandlers } from '../model/act';
import { ACCEPTED } from '../starts';

/** 首次响应 */
export const act: AppealAct = {
  play: saying('text'),
  start: ACCEPTED,
  saidIn: (said) => ({ text: said }),
  model: {
    place: 20,
    says: { text: '已经联系，明天处理' },
    likely: 10,
    from: ['accepted'],
    may: byHandlers,
    does(appeal) {
      appeal.respond();
      appeal.isPressed = false;
    },
  },
  pictures: [
    { story: 'old-locust', openid: 'o-zheng-kai' },
    {
      named: 'template',
      story: 'old-locust',
      openid: 'o-zheng-kai',
      steps: [tap('template-elderly-visit'), read('请填写')],
    },
  ],
};
