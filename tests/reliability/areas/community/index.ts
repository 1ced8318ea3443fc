import type { Output } from '../../../../contract';
import { cloudIdOf } from '../../../support/cloud';
import { entriesOf, scenariosIn } from '../../../support/contract-under-test';
import { newKey } from '../../../support/world';
import { type Column, holder } from '../../judge/columns';
import type { Known } from '../../judge/from-schema';
import type { Ground } from '../../judge/ground';
import { worksInCommunity } from '../../judge/staff';
import type { Area, Made } from '../../support/area';
import { COMMUNITY_PLAYS } from './plays';

const worker = holder('grid_worker', 'here');
/** WeChat's id of the group that stories come from. */
const GROUP = 'stage-group';

function bind(ground: Ground, cloudId: string, name: string) {
  const input = { cloudId, name, idempotencyKey: newKey() };
  return ground.call(worker, 'community.bindGroup', input);
}

/** A group that the app was opened from, and some that the secretary can take off. */
const grouped: Made = {
  fields: ['cloudId', 'groupId'],
  async make({ ground }): Promise<Known> {
    await bind(ground, await ground.cloudId(`fuzz ${newKey()}`), '一网格群');
    const { groups } = await bind(ground, await ground.cloudId(`fuzz ${newKey()}`), '二网格群');
    const groupId = groups.slice(-2).map(({ id }) => id);
    return { cloudId: [await ground.cloudId('fuzz')], groupId };
  },
};

/** Takes off what the grid worker of the place bound. */
function unbindsHere({ role, spot }: Column): boolean {
  return spot === 'here' && (role === 'grid_worker' || role === 'community_secretary');
}

/** 微信群、每日汇总 */
export const community: Area = {
  name: 'community',
  contract: entriesOf('community'),
  scenarios: scenariosIn('community'),
  plays: COMMUNITY_PLAYS,
  staff: {
    'community.bindGroup': worksInCommunity,
    'community.groups': worksInCommunity,
    'community.digest': worksInCommunity,
    'community.unbindGroup': unbindsHere,
  },
  /** The group that the grid worker is in: others enter it, and try to take it off. */
  async prepareTable(ground) {
    await bind(ground, await ground.cloudId(`group of ${worker}`), '一网格群');
  },
  story: {
    known: { cloudId: '', groupId: '' },
    learn(known, action, data) {
      if (action !== 'community.bindGroup') return;
      known.groupId = (data as Output<'community.bindGroup'>).groups.at(-1)?.id ?? '';
    },
    async refresh(known, { url }) {
      known.cloudId = await cloudIdOf(url, GROUP);
    },
  },
  documents: { written: ['groups'] },
  fuzz: {
    full: { 'community.digest': { date: '2026-03-02' } },
    made: [grouped],
  },
};
