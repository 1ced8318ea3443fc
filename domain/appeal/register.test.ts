import type { PlacePath, RoleKey } from '../people';
import { registerCommunityOf, registerPostOf } from './register';

const HOME: PlacePath = {
  city: 'zmd',
  county: 'yicheng',
  street: 'east',
  community: 'jiefang',
  grid: 'jiefang-1',
};

test.each<[RoleKey, boolean]>([
  ['community_staff@jiefang', true],
  ['community_secretary@jiefang', true],
  ['street_leader@east', true],
  ['city_admin@zmd', true],
  ['grid_worker@jiefang-1', false],
  ['resident@jiefang', false],
  ['volunteer@jiefang', false],
  ['community_staff@other', false],
  ['street_leader@west', false],
  ['community_staff@east', false],
])('%s may export the register of jiefang: %s', (role, may) => {
  expect(registerPostOf(['resident@jiefang-1', role], HOME)).toBe(may ? role : null);
});

test('a place without a street has no street leader', () => {
  expect(
    registerPostOf(['street_leader@undefined' as RoleKey], { community: 'jiefang' }),
  ).toBeNull();
});

test.each<[RoleKey[], string | null]>([
  [['community_staff@other'], 'other'],
  [['street_leader@east', 'community_secretary@other'], 'other'],
  [['street_leader@east'], 'jiefang'],
  [['street_leader@west'], null],
  [['grid_worker@jiefang-1'], null],
  [[], null],
])('holders of %j are offered the register of %s', (roles, community) => {
  expect(registerCommunityOf(roles, HOME)).toBe(community);
});
