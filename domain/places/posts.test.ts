import { type PlacePath, partsOf, type Role, type RoleKey } from '../people';
import { type LEVELS, overseersOf, type Routing, rankOf, routeTo, routeUp } from './posts';

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
