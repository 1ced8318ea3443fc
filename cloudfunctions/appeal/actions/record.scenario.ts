import type { Scenario } from '../../lib/scenario';
import { withPhotoAtDesk } from '../story';

/** `appeal.record` */
export const scenario: Scenario<'appeal.record'> = {
  given: withPhotoAtDesk,
  act: {
    who: 'desk',
    action: 'appeal.record',
    input: ({ gridId, fileId }) => ({
      source: 'walkIn',
      consent: 'written',
      gridId,
      category: 'property',
      content: '来访的老人说，四号楼的防盗门关不上。',
      images: [fileId],
      name: '李桂兰',
      contact: '13800005678',
      place: { text: '四号楼一单元' },
      isAnonymous: false,
    }),
  },
  requests: 15,
  told: 1,
};

/** A note in the box, without a name: nobody to ask, nobody to tell. */
export const unsigned: Scenario<'appeal.record'> = {
  given: [],
  act: {
    who: 'gridWorker',
    action: 'appeal.record',
    input: ({ gridId }) => ({
      source: 'box',
      consent: 'none',
      gridId,
      category: 'suggestion',
      content: '建议广场加一盏灯。',
      isAnonymous: true,
      visibility: 'handlers',
    }),
  },
  requests: 11,
  told: 1,
};
