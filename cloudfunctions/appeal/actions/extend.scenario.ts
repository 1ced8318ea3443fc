import type { Scenario } from '../../lib/scenario';
import { extensionRequested } from '../story';

/** `appeal.extend` */
export const scenario: Scenario<'appeal.extend'> = {
  given: extensionRequested,
  act: {
    who: 'secretary',
    action: 'appeal.extend',
    input: ({ appealId }) => ({ appealId, isGranted: true }),
  },
  requests: 10,
  told: 2,
};

/** Refused, with the reason. */
export const refused: Scenario<'appeal.extend'> = {
  given: extensionRequested,
  act: {
    who: 'secretary',
    action: 'appeal.extend',
    input: ({ appealId }) => ({
      appealId,
      isGranted: false,
      reason: '配件今天就到。',
    }),
  },
  requests: 10,
  told: 1,
};
