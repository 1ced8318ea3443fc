import { CITY, caseOf, DESK, GRID, SECRETARY, STREET } from '../../tests/support/appeal-case';
import type { RoleKey } from '../people';
import type { Level } from '../places/posts';
import { approverOf } from './handover';

describe('延期由谁批: who decides about more time', () => {
  test.each<[Level, RoleKey[], RoleKey | null]>([
    ['community', [GRID], SECRETARY],
    ['community', [DESK], SECRETARY],
    ['community', [SECRETARY], STREET],
    ['street', [STREET, SECRETARY], CITY],
    ['street', [GRID], SECRETARY],
    ['city', [CITY], null],
  ])('at the %s with %j: %s', (level, assignedTo, approver) => {
    expect(approverOf(caseOf('yellow', { level, assignedTo }))).toBe(approver);
  });
});
