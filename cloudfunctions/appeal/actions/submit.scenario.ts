import type { Scenario } from '../../lib/scenario';
import { withPhoto } from '../story';

/** `appeal.submit` */
export const scenario: Scenario<'appeal.submit'> = {
  given: withPhoto,
  act: {
    who: 'resident',
    action: 'appeal.submit',
    input: ({ fileId }) => ({
      category: 'neighbor',
      content: '楼上半夜拖动桌椅，睡不着觉。',
      images: [fileId],
      contact: '13800001234',
      place: { text: '五号楼一单元' },
      isAnonymous: false,
    }),
  },
  requests: 14,
  told: 1,
};

/** Urgent: it starts at the street, and many are told. */
export const urgent: Scenario<'appeal.submit'> = {
  given: [],
  act: {
    who: 'resident',
    action: 'appeal.submit',
    input: () => ({ category: 'safety', content: '路口的井盖不见了。', isAnonymous: true }),
  },
  requests: 10,
  told: 2,
};
