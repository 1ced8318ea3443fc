import { mediaIndexes } from '../../cloudfunctions/lib/uploads/indexes';
import { AREAS } from '../reliability/areas';
import type { Area } from '../reliability/support/area';
import { Areas } from '../reliability/support/areas';
import { thingsOf } from '../reliability/support/things';
import { builtFunctions } from './built';
import { lostActions } from './contract';

const text = '棕色钱包，王桂珍，电话 13900000000';

/** 失物招领 */
const lost: Area = {
  name: 'lost',
  contract: lostActions,
  builtFunctions: builtFunctions(),
  moreIndexes: mediaIndexes('lost'),
  things: thingsOf({ field: 'lostId', makers: ['lost.report'], handlers: ['community_staff'] }),
  staff: {
    'lost.saveSettings': ({ role, spot }) => role === 'community_staff' && spot === 'here',
  },
  scenarios: {
    'lost.report': {
      act: { who: 'resident', input: ({ fileId }) => ({ text, images: [fileId] }) },
      requests: 13,
      told: 1,
    },
    'lost.find': {
      act: { who: 'desk', input: ({ thingId: lostId }) => ({ lostId, text: '在值班台' }) },
      requests: 9,
      told: 1,
    },
    'lost.saveSettings': {
      act: { who: 'desk', input: () => ({ isClosed: true, version: 0 }) },
      requests: 8,
    },
  },
  secrets: { words: { field: 'text', word: '暗语钱包', inside: { phone: '13788882000' } } },
};

/** The toy is judged; what it stands on is only there. */
export const TOY = new Areas([lost], AREAS.judged);
