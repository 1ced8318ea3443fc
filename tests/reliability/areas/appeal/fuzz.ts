import { partsOf, type RoleKey } from '../../../../domain/people';
import { newKey } from '../../../support/world';
import { holder, OWNER } from '../../judge/columns';
import type { Known } from '../../judge/from-schema';
import type { AreaFuzz, Made, Things } from '../../support/area';
import { type StoredSettings, storedAppeals, TWIN } from './facts';
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

/** Files that two people have uploaded. */
const uploaded: Made = {
  fields: ['images', 'fileId'],
  async make({ ground }): Promise<Known> {
    const upload = async (openid: string) => {
      const kind = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
      const { cloudPath } = await ground.call(openid, 'appeal.prepareUpload', kind);
      return ground.upload(openid, cloudPath, Buffer.from('picture'), 'image/png');
    };
    const files = await Promise.all([OWNER, holder('resident', 'here')].map(upload));
    return { images: files, fileId: files };
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
    const twins = storedAppeals({ ground }).filter(({ content }) => content === TWIN);
    const communities = ground.stored<StoredSettings>('communities');
    return {
      communityId: [partsOf(town.seat('community_staff', 'here') as RoleKey).placeId],
      intoId: twins.map(({ _id }) => _id),
      to: [town.seat('community_secretary', 'here'), town.seat('grid_worker', 'elsewhere')],
      /** How often the settings of the community were saved: the next saving must say so. */
      version: [communities.reduce((most, { sections }) => sections.appeal.version || most, 0)],
    };
  },
  made: [claimable, uploaded],
};
