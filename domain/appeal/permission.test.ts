import {
  CITY,
  caseOf,
  DESK,
  GRID,
  LATER,
  SECRETARY,
  STREET,
} from '../../tests/support/appeal-case';
import {
  ADMIN,
  BOSS,
  CLERK,
  GRID_WORKER,
  LEADER,
  OWNER,
  personOf,
} from '../../tests/support/appeal-people';
import type { RoleKey } from '../people';
import { CHOSEN_ACTS, type ChosenAct, HANDOVERS } from './acts';
import type { AppealCase, Person } from './case';
import { allowedActions, callersOf, isForNeighbours, mayDo, relationsOf } from './permission';
import { RELATIONS, type Relation, STATUSES, type Status } from './vocabulary';

type Asked = ChosenAct | 'get';
const ASKED: readonly Asked[] = ['get', ...CHOSEN_ACTS];
/** By handlers: nobody is a neighbour of it. */
const hidden = (special: Partial<AppealCase> = {}) =>
  caseOf('yellow', { visibility: 'handlers', ...special });

describe('what a person is to an appeal', () => {
  test.each<[string, Person, Relation[]]>([
    ['the writer', OWNER, ['owner']],
    ['who has it', GRID_WORKER, ['handler', 'overseer']],
    ['who helps', CLERK, ['assistant', 'overseer']],
    ['its secretary', BOSS, ['overseer', 'superior', 'secretary']],
    ['its street', LEADER, ['overseer', 'superior']],
    ['its city', ADMIN, ['overseer', 'superior']],
    ['the worker of another grid', personOf('i', 'grid_worker@other'), []],
    ['the desk of another community', personOf('j', 'community_staff@other'), []],
    ['the secretary of another community', personOf('j', 'community_secretary@other'), []],
    ['a resident of the grid', personOf('k', 'resident@g'), []],
    ['a volunteer of the community', personOf('l', 'volunteer@m'), []],
    ['a grid worker "of the street"', personOf('n', 'grid_worker@s'), []],
    ['nobody known', personOf('o'), []],
  ])('%s', (_, who, relations) => {
    const assistants: RoleKey[] = [DESK];
    expect(relationsOf(who, hidden({ assistants }))).toEqual(relations);
    expect(relationsOf(who, caseOf('yellow', { assistants }))).toEqual([...relations, 'neighbour']);
    expect(relationsOf(who, caseOf('yellow', { assistants, status: 'withdrawn' }))).toEqual(
      relations,
    );
  });

  test('another grid may have it: then its worker is the handler, nobody of the first grid', () => {
    const passed = hidden({ assignedTo: ['grid_worker@g2'] });
    expect(relationsOf(personOf('i', 'grid_worker@g2'), passed)).toEqual(['handler']);
    expect(relationsOf(GRID_WORKER, passed)).toEqual(['overseer']);
  });

  test('public or for its handlers; withdrawn ones are for nobody, merged ones tell where they went', () => {
    expect(STATUSES.filter((status) => !isForNeighbours({ visibility: 'public', status }))).toEqual(
      ['withdrawn'],
    );
    for (const status of STATUSES) {
      expect(isForNeighbours({ visibility: 'handlers', status })).toBe(false);
    }
  });
});

describe('上级: who is above the handlers', () => {
  test.each<[RoleKey[], Person[]]>([
    [[GRID], [BOSS, LEADER, ADMIN]],
    [[DESK], [BOSS, LEADER, ADMIN]],
    [[SECRETARY], [LEADER, ADMIN]],
    [[STREET, SECRETARY], [ADMIN]],
    [[CITY], []],
  ])('%j', (assignedTo, superiors) => {
    const appeal = hidden({ assignedTo });
    const above = [GRID_WORKER, CLERK, BOSS, LEADER, ADMIN].filter((who) =>
      relationsOf(who, appeal).includes('superior'),
    );
    expect(above).toEqual(superiors);
  });

  test('the level does not make a superior, the hands do: given down, the street is above again', () => {
    const given = hidden({ level: 'street', assignedTo: [GRID] });
    expect(relationsOf(LEADER, given)).toContain('superior');
  });
});

describe('自己的诉求自己不办: nobody handles their own', () => {
  const all = personOf('owner', GRID, DESK, SECRETARY, STREET, CITY);

  test('whatever posts they hold', () => {
    const appeal = hidden({ assistants: [DESK], isAnonymous: true });
    expect(relationsOf(all, appeal)).toEqual(['owner']);
    const may = ASKED.filter((act) => mayDo(all, appeal, act));
    expect(may).toEqual(['get', 'supplement', 'remind', 'rate', 'hide', 'withdraw']);
  });

  test('a claimed one neither', () => {
    const recorded = hidden({ ownerId: null });
    expect(relationsOf(all, recorded)).toContain('handler');
    expect(relationsOf(all, { ...recorded, ownerId: 'owner' })).toEqual(['owner']);
  });
});

describe('权限表: every act for every relation', () => {
  const READERS: readonly Relation[] = ['owner', 'handler', 'assistant', 'overseer', 'neighbour'];
  test.each(RELATIONS)('get by the %s', (relation) => {
    expect(callersOf('get').includes(relation)).toBe(READERS.includes(relation));
  });

  /** An appeal at the desk, helped by the street; who is only one thing to it. */
  const held = hidden({ assignedTo: [DESK], assistants: [STREET], isAnonymous: false });
  test.each<[string, Person, AppealCase, Relation[]]>([
    ['the owner', OWNER, held, ['owner']],
    ['a handler', CLERK, held, ['handler', 'overseer']],
    ['a helper from above', LEADER, held, ['assistant', 'overseer', 'superior']],
    ['the grid beside it', GRID_WORKER, held, ['overseer']],
    ['the secretary', BOSS, held, ['overseer', 'superior', 'secretary']],
    ['the city', ADMIN, held, ['overseer', 'superior']],
    ['a neighbour', personOf('n'), { ...held, visibility: 'public' }, ['neighbour']],
    ['a stranger', personOf('n'), held, []],
  ])('%s may what their relations may, and nothing else', (_, who, appeal, relations) => {
    const may = ASKED.filter((act) => mayDo(who, appeal, act));
    const should = ASKED.filter((act) => callersOf(act).some((one) => relations.includes(one)));
    expect(may).toEqual(should.filter((act) => act !== 'revealIdentity'));
  });
});

describe('what can be done now', () => {
  const isBy = (act: ChosenAct, ...relations: Relation[]) =>
    JSON.stringify(callersOf(act)) === JSON.stringify(relations);
  const HANDED: readonly ChosenAct[] = HANDOVERS.filter(
    (act) => act !== 'rule' && isBy(act, 'handler'),
  );
  const HANDLING: readonly ChosenAct[] = ['note', ...HANDED, 'sendBack', 'escalate'];
  const CLOCKS: readonly ChosenAct[] = ['pause', 'requestExtension'];
  const GRADING = CHOSEN_ACTS.filter((act) => isBy(act, 'handler', 'overseer'));
  const BEFORE_RESULT = GRADING.filter((act) => act !== 'redact');
  const OPEN_OWNER: readonly ChosenAct[] = ['supplement', 'remind', 'hide', 'withdraw'];

  test.each<[Status, readonly ChosenAct[], readonly ChosenAct[]]>([
    ['pending', OPEN_OWNER, ['accept', ...HANDLING, ...GRADING, 'revealContact']],
    [
      'accepted',
      OPEN_OWNER,
      [
        'respond',
        'progress',
        ...HANDLING,
        ...CLOCKS,
        ...BEFORE_RESULT,
        'resolve',
        'redact',
        'revealContact',
      ],
    ],
    [
      'handling',
      OPEN_OWNER,
      ['progress', ...HANDLING, ...CLOCKS, ...BEFORE_RESULT, 'resolve', 'redact', 'revealContact'],
    ],
    ['resolved', ['rate', 'hide'], ['note', 'redact']],
    ['closed', ['hide'], ['redact']],
    ['withdrawn', ['hide'], ['redact']],
    ['merged', ['hide'], ['redact']],
  ])('when %s', (status, byOwner, byHandler) => {
    const appeal = caseOf('yellow', { status });
    expect(allowedActions(OWNER, appeal, LATER)).toEqual(byOwner);
    expect(allowedActions(GRID_WORKER, appeal, LATER)).toEqual(byHandler);
  });

  test('asked again, the owner of a closed one may rate it', () => {
    const asked = caseOf('yellow', { status: 'closed', askedAgainAt: LATER });
    expect(allowedActions(OWNER, asked, LATER)).toEqual(['rate', 'hide']);
  });

  test('the level before keeps sight of it, and loses the acts', () => {
    const up = caseOf('yellow', { level: 'street', assignedTo: [STREET] });
    expect(relationsOf(GRID_WORKER, up)).toEqual(['overseer', 'neighbour']);
    expect(allowedActions(GRID_WORKER, up, LATER)).toEqual(['note', ...GRADING]);
  });

  test('nothing goes up from the city', () => {
    const appeal = caseOf('yellow', { level: 'city', assignedTo: [CITY] });
    const offered = allowedActions(ADMIN, appeal, LATER);
    expect(offered).toEqual(['accept', 'note', ...HANDED, ...GRADING, 'revealContact']);
  });

  test('a handler who waits for the street to rule cannot pass it on', () => {
    const up = caseOf('yellow', { level: 'street', assignedTo: [STREET], ruling: 'awaiting' });
    expect(allowedActions(LEADER, up, LATER)).toContain('rule');
    expect(allowedActions(LEADER, up, LATER)).not.toContain('transfer');
  });
});
