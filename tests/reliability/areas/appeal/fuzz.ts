import { partsOf, type RoleKey } from '../../../../domain/people';
import { newKey } from '../../../support/world';
import { holder } from '../../judge/columns';
import type { Known } from '../../judge/from-schema';
import type { AreaFuzz, Made, Things } from '../../support/area';
import { storedTwins } from './facts';
import { byAction } from './read-acts';

/** An appeal that staff wrote down, and what its person needs to claim it. */
const claimable: Made = {
  fields: ['number', 'code'],
  async make({ ground, town }): Promise<Known> {
    const desk = holder('community_staff', 'here');
    const { number, intake } = await ground.call(desk, 'appeal.record', {
      source: 'phone',
      consent: 'spoken',
      gridId: town.homeGrid('here'),
      category: 'property',
      content: '长椅松了',
      isAnonymous: false,
      idempotencyKey: newKey(),
    });
    return { number: [number], code: [intake?.claimCode ?? ''] };
  },
};

/** People who are something to a general appeal. */
export const performers: Things['performers'] = {
  handler: holder('grid_worker', 'here'),
  superior: holder('street_leader', 'here'),
};

export const fuzz: AreaFuzz = {
  full: {
    'appeal.submit': { contact: '13900000000', place: { text: '东门口' }, visibility: 'public' },
    ...byAction(({ full }) => full),
  },
  performers: {
    'appeal.exportRegister': holder('community_staff', 'here'),
    ...byAction(({ performer }) => performer),
  },
  known({ ground, town }) {
    const twins = storedTwins({ ground });
    return {
      communityId: [partsOf(town.seat('community_staff', 'here') as RoleKey).placeId],
      intoId: twins.map(({ _id }) => _id),
      to: [town.seat('community_secretary', 'here'), town.seat('grid_worker', 'elsewhere')],
    };
  },
  made: [claimable],
};
