import type { Output } from '../../../../contract';
import { CONSENT_VERSION } from '../../../../domain/people';
import { entriesOf, scenariosIn } from '../../../support/contract-under-test';
import { holder } from '../../judge/columns';
import type { Known } from '../../judge/from-schema';
import { isHead } from '../../judge/staff';
import { WRITERS } from '../../judge/writers';
import type { Area, Made } from '../../support/area';
import { ACCOUNT_PLAYS, releases } from './plays';

/** Somebody whose post the secretary can take; nobody else needs it here. */
const releasable: Made = {
  fields: ['key', 'handle'],
  async make({ ground, town }): Promise<Known> {
    const key = town.seat('grid_worker', 'elsewhere');
    const secretary = holder('community_secretary', 'here');
    const { posts } = await ground.call(secretary, 'account.staff', {});
    const handles = posts.flatMap((post) => (post.key === key ? post.holders : []));
    const handle = handles.map((one) => one.handle);
    return { key: [key], handle: handle.length > 0 ? handle : ['h'.repeat(22)] };
  },
};

/** 账号、岗位 */
export const account: Area = {
  name: 'account',
  contract: entriesOf('account'),
  scenarios: scenariosIn('account'),
  plays: ACCOUNT_PLAYS,
  staff: {
    'account.staff': isHead,
    'account.release': releases,
  },
  story: {
    known: { handles: {} },
    learn(known, action, data) {
      if (action !== 'account.staff') return;
      const { posts } = data as Output<'account.staff'>;
      const found = posts.map(({ key, holders }) => [key, holders[0]?.handle ?? '']);
      known.handles = Object.fromEntries(found);
    },
  },
  trials: {
    withoutTransaction: ['account.consent', 'account.join'],
    elsewhere: [{ who: 'joiner4', action: 'account.me', input: () => ({}) }],
  },
  documents: { written: ['people'] },
  ownWords: ['account.release.reason', 'account.join.realName'],
  fuzz: {
    full: { 'account.join': { realName: '欧阳英' } },
    known: () => ({ version: [CONSENT_VERSION] }),
    made: [releasable],
  },
  secrets: {
    saidIn(action, { openid }) {
      if (action !== 'account.join') return {};
      const writer = WRITERS.find((one) => one.openid === openid);
      return { nickname: writer?.nickname ?? '邻居' };
    },
  },
};
