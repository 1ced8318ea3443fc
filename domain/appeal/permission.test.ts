import type { PlacePath, RoleKey } from '../people';
import type { AppealCase, ChosenAct, Person } from './case';
import { APPEAL_CALLERS, allowedActions, mayDo, type Relation, relationsOf } from './permission';
import { route } from './routing';
import { startCase } from './transition';

const PATH: PlacePath = { city: 'c', county: 'y', street: 's', community: 'm', grid: 'g' };
const NOW = '2026-03-02T08:00:00.000Z';
const HANDLING_ACTS = ['accept', 'respond', 'progress', 'escalate', 'resolve'] as const;

function caseWith(change: Partial<AppealCase> = {}): AppealCase {
  const routing = route({ priority: 'yellow', path: PATH, isStaffed: () => true });
  return {
    ownerId: 'owner',
    path: PATH,
    category: 'property',
    priority: 'yellow',
    visibility: 'public',
    isAnonymous: false,
    ...startCase({ priority: 'yellow', from: '2026-03-02T02:00:00.000Z', routing }),
    ...change,
  };
}
const person = (id: string, ...roles: RoleKey[]): Person => ({ id, roles });
const OWNER = person('owner');
const GRID_WORKER = person('worker', 'grid_worker@g');

describe('what a person is to an appeal', () => {
  test.each<[string, Person, Relation[]]>([
    ['the writer', OWNER, ['owner']],
    ['who has it', GRID_WORKER, ['handler', 'overseer']],
    ['the desk of the community', person('d', 'community_staff@m'), ['overseer']],
    ['its secretary', person('e', 'community_secretary@m'), ['overseer']],
    ['its street', person('f', 'street_leader@s'), ['overseer']],
    ['its city', person('h', 'city_admin@c'), ['overseer']],
    ['the worker of another grid', person('i', 'grid_worker@other'), []],
    ['the desk of another community', person('j', 'community_staff@other'), []],
    ['a resident of the grid', person('k', 'resident@g'), []],
    ['a volunteer of the community', person('l', 'volunteer@m'), []],
    ['a grid worker "of the street"', person('n', 'grid_worker@s'), []],
    ['nobody known', person('o'), []],
  ])('%s', (_, who, relations) => {
    expect(relationsOf(who, caseWith({ visibility: 'handlers' }))).toEqual(relations);
    expect(relationsOf(who, caseWith())).toEqual([...relations, 'neighbour']);
    expect(relationsOf(who, caseWith({ status: 'withdrawn' }))).toEqual(relations);
  });

  test('nobody handles their own appeal, whatever roles they hold', () => {
    const both = person('owner', 'grid_worker@g', 'community_secretary@m');
    const appeal = caseWith({ visibility: 'handlers' });
    expect(relationsOf(both, appeal)).toEqual(['owner']);
    for (const act of [...HANDLING_ACTS, 'revealContact'] as const) {
      expect(mayDo(both, appeal, act)).toBe(false);
    }
    expect(mayDo(both, appeal, 'withdraw')).toBe(true);
  });
});

describe('permission', () => {
  const acts = Object.keys(APPEAL_CALLERS) as (ChosenAct | 'get')[];
  const people: Record<Relation, Person> = {
    owner: OWNER,
    handler: GRID_WORKER,
    overseer: person('s', 'street_leader@s'),
    neighbour: person('n'),
  };
  const allowed: Record<Relation, (ChosenAct | 'get')[]> = {
    owner: ['get', 'rate', 'withdraw'],
    handler: ['get', ...HANDLING_ACTS, 'revealContact'],
    overseer: ['get'],
    neighbour: ['get'],
  };

  test.each(['owner', 'handler', 'overseer', 'neighbour'] as const)('of the %s', (relation) => {
    const may = acts.filter((act) => mayDo(people[relation], caseWith(), act));
    expect(may.sort()).toEqual(allowed[relation].sort());
  });

  test('a stranger may not even see what is for handlers only', () => {
    expect(mayDo(person('n'), caseWith({ visibility: 'handlers' }), 'get')).toBe(false);
  });

  test('the contact of an anonymous appeal is shown to nobody', () => {
    const appeal = caseWith({ isAnonymous: true });
    expect(mayDo(GRID_WORKER, appeal, 'revealContact')).toBe(false);
    expect(allowedActions(GRID_WORKER, appeal, NOW)).toEqual(['accept', 'escalate']);
  });

  test('the level before keeps sight of it, and loses the acts', () => {
    const up = caseWith({ level: 'street', assignedTo: ['street_leader@s'] });
    expect(relationsOf(GRID_WORKER, up)).toEqual(['overseer', 'neighbour']);
    expect(allowedActions(GRID_WORKER, up, NOW)).toEqual([]);
  });
});

describe('what can be done now', () => {
  test.each<[AppealCase['status'], ChosenAct[], ChosenAct[]]>([
    ['pending', ['withdraw'], ['accept', 'escalate', 'revealContact']],
    ['accepted', ['withdraw'], ['respond', 'progress', 'escalate', 'resolve', 'revealContact']],
    ['handling', ['withdraw'], ['progress', 'escalate', 'resolve', 'revealContact']],
    ['resolved', ['rate'], []],
    ['closed', [], []],
    ['withdrawn', [], []],
  ])('when %s', (status, byOwner, byHandler) => {
    const appeal = caseWith({ status });
    expect(allowedActions(OWNER, appeal, NOW)).toEqual(byOwner);
    expect(allowedActions(GRID_WORKER, appeal, NOW)).toEqual(byHandler);
  });

  test('nothing goes up from the city', () => {
    const appeal = caseWith({ level: 'city', assignedTo: ['city_admin@c'] });
    const admin = person('a', 'city_admin@c');
    expect(allowedActions(admin, appeal, NOW)).toEqual(['accept', 'revealContact']);
  });
});
