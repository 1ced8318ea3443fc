import type { Scenario } from '../../lib/scenario';
import { settled } from '../story';

/** `appeal.saveSettings` */
export const scenario: Scenario<'appeal.saveSettings'> = {
  given: [],
  act: {
    who: 'secretary',
    action: 'appeal.saveSettings',
    input: () => ({
      templates: [
        { id: 't1', acts: ['respond'], title: '已联系物业', text: '已联系物业，{时间}上门。' },
      ],
      lexicon: [{ id: 'w1', words: ['老井'], unless: ['照片'], priority: 'red', danger: '119' }],
      limits: {
        red: { respond: { hours: 12 } },
        yellow: { resolve: { workingDays: 2 }, respond: { hours: 24 } },
        blue: { reply: { workingDays: 5 } },
      },
      version: 0,
    }),
  },
  requests: 8,
};

/** Over what was saved before. */
export const again: Scenario<'appeal.saveSettings'> = {
  given: settled,
  act: {
    who: 'secretary',
    action: 'appeal.saveSettings',
    input: () => ({ templates: [], lexicon: [], limits: null, version: 1 }),
  },
  requests: 8,
};
