import fc from 'fast-check';
import type { PlacePath, RoleKey } from '../people';
import { overseersOf, type Routing } from '../places/posts';
import { PRIORITIES, type Priority } from '../priority';
import { route } from './routing';

const PATH: PlacePath = { city: 'c', county: 'y', street: 's', community: 'm', grid: 'g' };
const GRID: RoleKey = 'grid_worker@g';
const STAFF: RoleKey = 'community_staff@m';
const SECRETARY: RoleKey = 'community_secretary@m';
const STREET: RoleKey = 'street_leader@s';
const CITY: RoleKey = 'city_admin@c';
const ALL: RoleKey[] = [GRID, STAFF, SECRETARY, STREET, CITY];

const without = (...empty: RoleKey[]) => ({
  path: PATH,
  isStaffed: (key: RoleKey) => !empty.includes(key),
});

describe('a new appeal', () => {
  test.each<[Priority, RoleKey[], Routing]>([
    ['red', [], { level: 'street', assignedTo: [STREET, SECRETARY], gaps: [] }],
    ['yellow', [], { level: 'community', assignedTo: [GRID], gaps: [] }],
    ['blue', [], { level: 'community', assignedTo: [STAFF], gaps: [] }],
    ['yellow', [GRID], { level: 'community', assignedTo: [SECRETARY], gaps: [GRID] }],
    ['blue', [STAFF], { level: 'community', assignedTo: [SECRETARY], gaps: [STAFF] }],
    [
      'yellow',
      [GRID, SECRETARY],
      { level: 'street', assignedTo: [STREET], gaps: [GRID, SECRETARY] },
    ],
    ['red', [SECRETARY], { level: 'street', assignedTo: [STREET], gaps: [SECRETARY] }],
    ['red', [STREET], { level: 'city', assignedTo: [CITY, SECRETARY], gaps: [STREET] }],
    ['blue', ALL, { level: 'city', assignedTo: [CITY], gaps: [STAFF, SECRETARY, STREET, CITY] }],
  ])('%s with nobody in %j', (priority, empty, routing) => {
    expect(route({ priority, ...without(...empty) })).toEqual(routing);
  });

  test('always has an owner, and only asks for roles that were announced', () => {
    const keys = overseersOf(PATH);
    fc.assert(
      fc.property(fc.constantFrom(...PRIORITIES), fc.subarray(ALL), (priority, empty) => {
        const asked: RoleKey[] = [];
        const isStaffed = (key: RoleKey) => {
          asked.push(key);
          return !empty.includes(key);
        };
        const { assignedTo, gaps } = route({ priority, path: PATH, isStaffed });
        expect(assignedTo).not.toEqual([]);
        expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
        expect(gaps.filter((key) => !empty.includes(key))).toEqual([]);
        expect(assignedTo.filter((key) => empty.includes(key) && key !== CITY)).toEqual([]);
      }),
    );
  });
});
