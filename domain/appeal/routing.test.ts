import fc from 'fast-check';
import type { PlacePath, Role, RoleKey } from '../people';
import {
  overseersOf,
  partsOf,
  type Routing,
  rankOf,
  rolesToFind,
  route,
  routeTo,
  routeUp,
} from './routing';
import { type LEVELS, PRIORITIES, type Priority } from './vocabulary';

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
    const keys = rolesToFind(PATH);
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

describe('one level up', () => {
  test.each([
    ['community', [], { level: 'street', assignedTo: [STREET], gaps: [] }],
    ['street', [], { level: 'city', assignedTo: [CITY], gaps: [] }],
    ['city', [], null],
    ['community', [STREET], { level: 'city', assignedTo: [CITY], gaps: [STREET] }],
    ['street', [CITY], { level: 'city', assignedTo: [CITY], gaps: [CITY] }],
  ] satisfies [(typeof LEVELS)[number], RoleKey[], Routing | null][])(
    'from the %s with nobody in %j',
    (level, empty, routing) => {
      expect(routeUp({ level, ...without(...empty) })).toEqual(routing);
    },
  );
});

describe('to a post that was named', () => {
  test.each<[RoleKey, RoleKey[], Routing]>([
    [STAFF, [], { level: 'community', assignedTo: [STAFF], gaps: [] }],
    ['grid_worker@g2', [], { level: 'community', assignedTo: ['grid_worker@g2'], gaps: [] }],
    [
      'grid_worker@g2',
      ['grid_worker@g2'],
      { level: 'community', assignedTo: [SECRETARY], gaps: ['grid_worker@g2'] },
    ],
    [
      STAFF,
      [STAFF, SECRETARY, STREET],
      { level: 'city', assignedTo: [CITY], gaps: [STAFF, SECRETARY, STREET] },
    ],
    [CITY, ALL, { level: 'city', assignedTo: [CITY], gaps: [CITY] }],
  ])('%s with nobody in %j', (key, empty, routing) => {
    expect(routeTo(key, without(...empty))).toEqual(routing);
  });

  test('who holds no post gets none', () => {
    expect(() => routeTo('volunteer@m', without())).toThrow(RangeError);
  });
});

describe('posts', () => {
  test('are ranked from the grid to the city; others hold none', () => {
    const ranks = ALL.map((key) => rankOf(partsOf(key).role));
    expect(ranks).toEqual([1, 1, 2, 3, 4]);
    expect(['resident', 'volunteer', 'professional'].map((role) => rankOf(role as Role))).toEqual([
      0, 0, 0,
    ]);
  });

  test('of a place are responsible for it, whoever has it', () => {
    expect([...overseersOf(PATH)].sort()).toEqual([...ALL].sort());
  });
});
