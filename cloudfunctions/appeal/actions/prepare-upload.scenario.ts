import type { Scenario } from '../../lib/scenario';

/** `appeal.prepareUpload` */
export const scenario: Scenario<'appeal.prepareUpload'> = {
  given: [],
  act: {
    who: 'resident',
    action: 'appeal.prepareUpload',
    input: () => ({ kind: 'voice', extension: 'mp3' }),
  },
  requests: 4,
};
