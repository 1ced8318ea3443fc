import { type Entry, entriesOf } from './entries';
import { ROLES, type Role } from './people';

const OFFERED: Record<Role, Entry[]> = {
  resident: [],
  grid_worker: ['queue', 'record', 'rates', 'groups', 'settings'],
  community_staff: ['queue', 'calls', 'reviews', 'record', 'rates', 'groups', 'settings'],
  community_secretary: [
    ...(['queue', 'calls', 'reviews', 'record', 'rates', 'groups', 'settings'] as const),
    'staff',
  ],
  street_leader: ['queue', 'calls', 'record', 'rates', 'settings', 'staff'],
  city_admin: ['queue', 'calls', 'record', 'rates', 'settings', 'staff'],
  volunteer: [],
  professional: [],
};

test.each(ROLES)('%s is offered', (role) => expect(entriesOf([role])).toEqual(OFFERED[role]));

test('of several roles everything, each once', () => {
  expect(entriesOf(['grid_worker', 'street_leader', 'resident'])).toEqual(
    OFFERED.community_secretary.filter((entry) => entry !== 'reviews'),
  );
  expect(entriesOf([])).toEqual([]);
});
