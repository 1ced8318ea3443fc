import fc from 'fast-check';
import {
  CITY,
  caseOf,
  DESK,
  GRID,
  OTHER_GRID,
  SECRETARY,
  STREET,
} from '../../tests/support/appeal-case';
import type { RoleKey } from '../people';
import { PRIORITIES } from '../priority';
import type { AppealCase } from './case';
import {
  holdersOf,
  LIST_STATES,
  type ListFilter,
  listKey,
  listKeys,
  QUEUE_MARKS,
  QUEUE_SCOPES,
  QUEUE_STATES,
  type QueueFilter,
  queueKey,
  queueKeys,
} from './facets';
import { CATEGORIES, STATUSES } from './vocabulary';

const GRIDS = ['g', 'g2', 'g3'];
const POSTS = [GRID, OTHER_GRID, DESK, SECRETARY, STREET, CITY];
const maybe = <T>(values: readonly T[]) => fc.constantFrom<(T | undefined)[]>(undefined, ...values);

describe('公开列表: lists are narrowed by an index', () => {
  const listed = fc.record({
    category: fc.constantFrom(...CATEGORIES),
    status: fc.constantFrom(...STATUSES),
    gridId: fc.constantFrom(...GRIDS),
  });
  type Listed = typeof listed extends fc.Arbitrary<infer T> ? T : never;

  function isMeant({ category, state, gridId }: ListFilter, one: Listed): boolean {
    const is = {
      open: ['pending', 'accepted', 'handling'].includes(one.status),
      resolved: one.status === 'resolved',
      closed: one.status === 'closed',
    };
    if (category !== undefined && category !== one.category) return false;
    if (gridId !== undefined && gridId !== one.gridId) return false;
    return state === undefined || is[state];
  }

  test('every combination of filters finds exactly what a direct look would', () => {
    const filter = fc.record({
      category: maybe(CATEGORIES),
      state: maybe(LIST_STATES),
      gridId: maybe(GRIDS),
    });
    let found = 0;
    fc.assert(
      fc.property(listed, filter, (one, wanted) => {
        const key = listKey(wanted);
        const isFound =
          key === null || listKeys(one.category, one.status, one.gridId).includes(key);
        if (isFound !== isMeant(wanted, one)) throw new Error(isFound ? 'found' : 'not found');
        found += Number(isFound && key !== null);
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(50);
  });

  test('no filter asks for no key; no key is carried twice', () => {
    expect(listKey({})).toBeNull();
    const keys = listKeys('property', 'pending', 'g');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(7);
  });
});

describe('工作台: queues are narrowed by an index', () => {
  const pause = { at: '2026-03-02T02:00:00.000Z', until: '2026-03-04T16:00:00.000Z' };
  const extension = { workingDays: 2, at: pause.at };
  const queued = fc
    .record({
      priority: fc.constantFrom(...PRIORITIES),
      status: fc.constantFrom(...STATUSES),
      isPaused: fc.boolean(),
      isSupervised: fc.boolean(),
      reminded: fc.integer({ min: 0, max: 3 }),
      isAsked: fc.boolean(),
      ruling: fc.constantFrom<AppealCase['ruling']>('none', 'awaiting', 'ruled'),
      assignedTo: fc.subarray(POSTS, { minLength: 1, maxLength: 2 }),
      assistants: fc.subarray(POSTS, { maxLength: 2 }),
    })
    .map(({ priority, isPaused, isAsked, ...one }) =>
      caseOf(priority, {
        ...one,
        pause: isPaused ? pause : null,
        extension: isAsked ? extension : null,
      }),
    );
  const filter = fc.record({
    priority: maybe(PRIORITIES),
    state: maybe(QUEUE_STATES),
    mark: maybe(QUEUE_MARKS),
    gridId: maybe(GRIDS),
  });

  function isMeant({ priority, state, mark, gridId }: QueueFilter, one: AppealCase): boolean {
    const marks: Record<(typeof QUEUE_MARKS)[number], boolean> = {
      supervised: one.isSupervised,
      reminded: one.reminded > 0,
      extension: one.extension !== null,
      ruling: one.ruling === 'awaiting',
    };
    if (priority !== undefined && priority !== one.priority) return false;
    if (gridId !== undefined && gridId !== one.path.grid) return false;
    if (mark !== undefined && !marks[mark]) return false;
    return state === undefined || state === (one.pause ? 'paused' : one.status);
  }

  function isIn(scope: (typeof QUEUE_SCOPES)[number], role: RoleKey, one: AppealCase): boolean {
    if (scope === 'mine') return one.assignedTo.includes(role);
    if (scope === 'helping') return one.assistants.includes(role);
    return ['g', 'm', 's', 'c'].includes(role.slice(role.indexOf('@') + 1));
  }

  test('the keys of every scope and combination of filters together find exactly what a direct look would', () => {
    let found = 0;
    const scopes = fc.constantFrom(...QUEUE_SCOPES);
    fc.assert(
      fc.property(queued, scopes, fc.constantFrom(...POSTS), filter, (one, scope, role, wanted) => {
        const keys = queueKeys(one);
        const { mark, gridId, ...rest } = wanted;
        const isFound = holdersOf([role], scope).some((holder) =>
          [rest, { mark }, { gridId }].every((part) => keys.includes(queueKey(holder, part))),
        );
        const isOpen = ['pending', 'accepted', 'handling'].includes(one.status);
        const should = isOpen && isIn(scope, role, one) && isMeant(wanted, one);
        if (isFound !== should) throw new Error(isFound ? 'found' : 'not found');
        found += Number(isFound && Object.values(wanted).filter(Boolean).length > 1);
      }),
      { numRuns: 12_000 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('no key is carried twice, and few when nothing stands out', () => {
    fc.assert(
      fc.property(queued, (one) => {
        const keys = queueKeys(one);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
    expect(queueKeys(caseOf('red'))).toHaveLength(6 * 5);
  });

  test('only who holds a post has a queue: a volunteer does not see the area', () => {
    const roles: RoleKey[] = ['resident@m', 'volunteer@m', 'professional@c'];
    for (const scope of QUEUE_SCOPES) expect(holdersOf(roles, scope)).toEqual([]);
    expect(holdersOf([...roles, DESK], 'area')).toEqual(['@m']);
  });
});
