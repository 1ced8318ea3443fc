import {
  CITY,
  caseOf,
  DESK,
  GRID,
  LATER,
  SECRETARY,
  STREET,
} from '../../tests/support/appeal-case';
import type { RoleKey } from '../people';
import type { AppealCase, ChosenAct, Person } from './case';
import {
  APPEAL_CALLERS,
  allowedActions,
  CHOSEN_ACTS,
  isForNeighbours,
  mayDo,
  RELATIONS,
  type Relation,
  relationsOf,
} from './permission';
import { STATUSES, type Status } from './vocabulary';

const person = (id: string, ...roles: RoleKey[]): Person => ({ id, roles });
const OWNER = person('owner');
const GRID_WORKER = person('worker', GRID);
const CLERK = person('desk', DESK);
const BOSS = person('secretary', SECRETARY);
const LEADER = person('leader', STREET);
const ADMIN = person('admin', CITY);

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
    ['the worker of another grid', person('i', 'grid_worker@other'), []],
    ['the desk of another community', person('j', 'community_staff@other'), []],
    ['the secretary of another community', person('j', 'community_secretary@other'), []],
    ['a resident of the grid', person('k', 'resident@g'), []],
    ['a volunteer of the community', person('l', 'volunteer@m'), []],
    ['a grid worker "of the street"', person('n', 'grid_worker@s'), []],
    ['nobody known', person('o'), []],
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
    expect(relationsOf(person('i', 'grid_worker@g2'), passed)).toEqual(['handler']);
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
  const all = person('owner', GRID, DESK, SECRETARY, STREET, CITY);

  test('whatever posts they hold', () => {
    const appeal = hidden({ assistants: [DESK], isAnonymous: true });
    expect(relationsOf(all, appeal)).toEqual(['owner']);
    const may = ASKED.filter((act) => mayDo(all, appeal, act));
    expect(may).toEqual(['get', 'supplement', 'remind', 'rate', 'withdraw']);
  });

  test('a claimed one neither', () => {
    const recorded = hidden({ ownerId: null });
    expect(relationsOf(all, recorded)).toContain('handler');
    expect(relationsOf(all, { ...recorded, ownerId: 'owner' })).toEqual(['owner']);
  });
});

/** Who may do what, told once more, person by person. */
const MAY: Record<Relation, readonly Asked[]> = {
  owner: ['get', 'supplement', 'remind', 'rate', 'withdraw'],
  handler: [
    ...(['get', 'accept', 'respond', 'progress', 'note', 'assist', 'transfer'] as const),
    ...(['sendBack', 'rule', 'escalate', 'pause', 'resume', 'requestExtension'] as const),
    ...(['regrade', 'setDepartment', 'merge', 'resolve', 'revealContact'] as const),
  ],
  assistant: ['get', 'progress', 'note'],
  overseer: ['get', 'note', 'regrade', 'setDepartment', 'merge'],
  superior: ['reassign', 'supervise', 'extend'],
  secretary: ['revealIdentity'],
  neighbour: ['get'],
};

describe('权限表: every act for every relation', () => {
  const pairs = ASKED.flatMap((act) => RELATIONS.map((relation) => [act, relation] as const));
  test.each(pairs)('%s by the %s', (act, relation) => {
    const callers: readonly Relation[] = APPEAL_CALLERS[act];
    expect(callers.includes(relation)).toBe(MAY[relation].includes(act));
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
    ['a neighbour', person('n'), { ...held, visibility: 'public' }, ['neighbour']],
    ['a stranger', person('n'), held, []],
  ])('%s may what their relations may, and nothing else', (_, who, appeal, relations) => {
    const may = ASKED.filter((act) => mayDo(who, appeal, act));
    const should = relations.flatMap((relation) => MAY[relation]);
    expect(may).toEqual(ASKED.filter((act) => should.includes(act) && act !== 'revealIdentity'));
  });
});

describe('看见谁: contact and identity', () => {
  const everybody = [OWNER, GRID_WORKER, CLERK, BOSS, LEADER, ADMIN, person('n')];
  const reveals = (appeal: AppealCase, act: ChosenAct) =>
    everybody.filter((who) => mayDo(who, appeal, act));

  test('the contact: its handler only', () => {
    expect(reveals(caseOf('yellow'), 'revealContact')).toEqual([GRID_WORKER]);
  });

  test('the contact of an anonymous appeal: nobody', () => {
    expect(reveals(caseOf('yellow', { isAnonymous: true }), 'revealContact')).toEqual([]);
  });

  test('查看匿名者身份: only the secretary, only of an anonymous appeal that somebody owns', () => {
    const reveal = (special: Partial<AppealCase>) =>
      reveals(caseOf('yellow', special), 'revealIdentity');
    expect(reveal({ isAnonymous: true })).toEqual([BOSS]);
    expect(reveal({ isAnonymous: false })).toEqual([]);
    expect(reveal({ isAnonymous: true, ownerId: null })).toEqual([]);
    expect(reveal({ isAnonymous: true, ownerId: 'secretary' })).toEqual([]);
  });
});

describe('what can be done now', () => {
  const HANDLING: readonly ChosenAct[] = [
    ...(['note', 'assist', 'transfer', 'sendBack', 'escalate'] as const),
  ];
  const CLOCKS: readonly ChosenAct[] = ['pause', 'requestExtension'];
  const GRADING: readonly ChosenAct[] = ['regrade', 'setDepartment', 'merge'];
  const OPEN_OWNER: readonly ChosenAct[] = ['supplement', 'remind', 'withdraw'];

  test.each<[Status, readonly ChosenAct[], readonly ChosenAct[]]>([
    ['pending', OPEN_OWNER, ['accept', ...HANDLING, ...GRADING, 'revealContact']],
    [
      'accepted',
      OPEN_OWNER,
      ['respond', 'progress', ...HANDLING, ...CLOCKS, ...GRADING, 'resolve', 'revealContact'],
    ],
    [
      'handling',
      OPEN_OWNER,
      ['progress', ...HANDLING, ...CLOCKS, ...GRADING, 'resolve', 'revealContact'],
    ],
    ['resolved', ['rate'], ['note']],
    ['closed', [], []],
    ['withdrawn', [], []],
    ['merged', [], []],
  ])('when %s', (status, byOwner, byHandler) => {
    const appeal = caseOf('yellow', { status });
    expect(allowedActions(OWNER, appeal, LATER)).toEqual(byOwner);
    expect(allowedActions(GRID_WORKER, appeal, LATER)).toEqual(byHandler);
  });

  test('asked again, the owner of a closed one may rate it', () => {
    const asked = caseOf('yellow', { status: 'closed', askedAgainAt: LATER });
    expect(allowedActions(OWNER, asked, LATER)).toEqual(['rate']);
  });

  test('what waits for a word from above is offered above only', () => {
    const extension = { workingDays: 2, reason: '等配件', at: LATER };
    const asked = caseOf('yellow', { status: 'accepted', extension });
    expect(allowedActions(BOSS, asked, LATER)).toEqual([
      ...(['note', 'reassign', 'supervise', 'extend'] as const),
      ...GRADING,
    ]);
    expect(allowedActions(GRID_WORKER, asked, LATER)).not.toContain('extend');
    expect(allowedActions(CLERK, asked, LATER)).toEqual(['note', ...GRADING]);
  });

  test('the level before keeps sight of it, and loses the acts', () => {
    const up = caseOf('yellow', { level: 'street', assignedTo: [STREET] });
    expect(relationsOf(GRID_WORKER, up)).toEqual(['overseer', 'neighbour']);
    expect(allowedActions(GRID_WORKER, up, LATER)).toEqual(['note', ...GRADING]);
  });

  test('nothing goes up from the city', () => {
    const appeal = caseOf('yellow', { level: 'city', assignedTo: [CITY] });
    const offered = allowedActions(ADMIN, appeal, LATER);
    expect(offered).toEqual([
      ...(['accept', 'note', 'assist', 'transfer'] as const),
      ...[...GRADING, 'revealContact'],
    ]);
  });

  test('a handler who waits for the street to rule cannot pass it on', () => {
    const up = caseOf('yellow', { level: 'street', assignedTo: [STREET], ruling: 'awaiting' });
    expect(allowedActions(LEADER, up, LATER)).toContain('rule');
    expect(allowedActions(LEADER, up, LATER)).not.toContain('transfer');
  });
});
