import type { Scenario } from '../../lib/scenario';

/** `notice.recordAnswers` */
export const scenario: Scenario<'notice.recordAnswers'> = {
  given: [],
  act: {
    who: 'gridWorker',
    action: 'notice.recordAnswers',
    input: () => ({
      answers: [
        { template: 'task', answer: 'accept' },
        { template: 'digest', answer: 'reject' },
      ],
    }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 5,
};

/** By somebody who has no acceptance yet. */
export const first: Scenario<'notice.recordAnswers'> = {
  ...scenario,
  unreachable: ['gridWorker'],
};
