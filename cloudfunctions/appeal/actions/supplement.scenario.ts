import type { Scenario } from '../../lib/scenario';
import { paused, submitted, withPhoto } from '../story';

/** `appeal.supplement` */
export const scenario: Scenario<'appeal.supplement'> = {
  given: submitted,
  act: {
    who: 'resident',
    action: 'appeal.supplement',
    input: ({ appealId }) => ({ appealId, text: '三楼的灯也不亮了。' }),
  },
  requests: 10,
  told: 1,
};

/** The owner sends the picture that was waited for: the clocks go on. */
export const endingPause: Scenario<'appeal.supplement'> = {
  given: [...paused, ...withPhoto],
  act: {
    who: 'resident',
    action: 'appeal.supplement',
    input: ({ appealId, fileId }) => ({
      appealId,
      text: '我已经到家，照片在这里。',
      images: [fileId],
    }),
  },
  requests: 14,
  told: 1,
};
