import {
  CITY,
  caseOf,
  DESK,
  GRID,
  OTHER_GRID,
  PATH,
  SECRETARY,
  STREET,
} from '../../tests/support/appeal-case';
import type { RoleKey } from '../people';
import { HANDOVERS } from './acts';
import { mayReceive, postsOfPlaces } from './receivers';

const GRIDS = ['g', 'g2'];

describe('who may be named', () => {
  test('the posts of the place, the lowest first', () => {
    const all = postsOfPlaces(PATH, GRIDS);
    expect(all).toEqual([GRID, OTHER_GRID, DESK, SECRETARY, STREET, CITY]);
  });

  test.each<RoleKey>([
    'grid_worker@elsewhere',
    'community_staff@m2',
    'street_leader@s2',
    'city_admin@c2',
    'resident@m',
    'volunteer@m',
    'grid_worker@m',
  ])('never %s', (key) => {
    for (const how of HANDOVERS) {
      expect(mayReceive(key, how, caseOf('yellow', { level: 'city' }), GRIDS)).toBe(false);
    }
  });
});
