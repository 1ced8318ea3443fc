import {
  CITY,
  caseOf,
  DESK,
  did,
  GRID,
  LATER,
  OTHER_GRID,
  PATH,
  SECRETARY,
  START,
  STREET,
  through,
  tried,
} from '../../tests/support/appeal-case';
import type { RoleKey } from '../people';
import type { Level } from '../places/posts';
import type { AppealCase } from './case';
import { approverOf, type Handover, mayReceive, postsOfPlaces } from './handover';

const GRIDS = ['g', 'g2'];
const EXTENSION = { workingDays: 2, reason: '等配件', at: START };

/** A yellow one that was passed on twice already. */
const twice = () =>
  did(did(caseOf('yellow'), 'transfer', LATER, { to: DESK }), 'transfer', LATER, { to: GRID });
const awaiting = () => did(twice(), 'transfer', LATER, { to: DESK });

describe('转办: passing it on', () => {
  test('another post has it, to be accepted anew; deadlines and the clock go on', () => {
    const before = through(caseOf('yellow'), ['accept', 'respond']);
    const passed = did(before, 'transfer', LATER, { to: DESK });
    expect(passed).toMatchObject({ status: 'pending', assignedTo: [DESK], handovers: 1 });
    expect(passed.deadlines).toEqual(before.deadlines);
    expect(passed.nextDueAt).toBe(before.nextDueAt);
  });

  test('a request for more time is asked for anew', () => {
    const asked = caseOf('yellow', { status: 'accepted', extension: EXTENSION });
    expect(did(asked, 'transfer', LATER, { to: DESK }).extension).toBeNull();
  });

  test('not while it is paused, and not without a receiver', () => {
    const pause = { at: START, until: '2026-03-04T16:00:00.000Z' };
    const paused = caseOf('yellow', { status: 'accepted', pause });
    expect(tried(paused, 'transfer', LATER, { to: DESK })).toBeNull();
    expect(tried(caseOf('yellow'), 'transfer', LATER)).toBeNull();
  });
});

describe('三次转办由街道裁定: nobody passes the ball', () => {
  test('the third time the street has it and decides, whoever was named', () => {
    expect(awaiting()).toMatchObject({
      ...{ level: 'street', assignedTo: [STREET], handovers: 3, ruling: 'awaiting' },
      status: 'pending',
    });
  });

  test('退单 counts like 转办, also as the third', () => {
    const third = did(twice(), 'sendBack', LATER, { to: SECRETARY });
    expect(third).toMatchObject({ assignedTo: [STREET], ruling: 'awaiting' });
  });

  test('until the street has decided nobody passes it on; then nobody does any more', () => {
    const ruled = did(awaiting(), 'rule', LATER, { to: DESK });
    expect(ruled).toMatchObject({ assignedTo: [DESK], ruling: 'ruled', level: 'street' });
    for (const appeal of [awaiting(), ruled]) {
      expect(tried(appeal, 'transfer', LATER, { to: GRID })).toBeNull();
      expect(tried(appeal, 'sendBack', LATER, { to: SECRETARY })).toBeNull();
    }
  });

  test('裁定 only when it was asked for', () => {
    expect(tried(caseOf('yellow'), 'rule', LATER, { to: DESK })).toBeNull();
    const ruled = did(awaiting(), 'rule', LATER, { to: STREET });
    expect(tried(ruled, 'rule', LATER, { to: DESK })).toBeNull();
  });

  test('the city may decide over the head of the street by 改派', () => {
    const reassigned = did(awaiting(), 'reassign', LATER, { to: GRID });
    expect(reassigned).toMatchObject({ assignedTo: [GRID], ruling: 'ruled' });
    expect(tried(reassigned, 'rule', LATER, { to: DESK })).toBeNull();
  });

  test('escalated instead, the city has it, and nothing is to be ruled', () => {
    const city = did(awaiting(), 'escalate');
    expect(city).toMatchObject({ level: 'city', ruling: 'none' });
    expect(tried(city, 'rule', LATER, { to: DESK })).toBeNull();
  });

  test('what the street gives down a third time is decided by that', () => {
    const street = did(twice(), 'escalate');
    const given = did(street, 'transfer', LATER, { to: DESK });
    expect(given).toMatchObject({ assignedTo: [DESK], level: 'street', ruling: 'ruled' });
  });

  test('among the posts of the community it is not passed on for ever under the street', () => {
    const held: Partial<AppealCase> = { level: 'street', assignedTo: [GRID], handovers: 2 };
    expect(tried(caseOf('red', held), 'transfer', LATER, { to: DESK })).toBeNull();
    const once = caseOf('red', { ...held, handovers: 1 });
    expect(did(once, 'transfer', LATER, { to: DESK })).toMatchObject({ level: 'street' });
  });

  test('a new round counts anew', () => {
    const again = did(through(awaiting(), ['accept', 'resolve']), 'reopen');
    expect(again).toMatchObject({ handovers: 0, ruling: 'none' });
  });
});

describe('退单: giving it back', () => {
  test('to the secretary, who hands it out anew', () => {
    const back = did(caseOf('yellow'), 'sendBack', LATER, { to: SECRETARY });
    expect(back).toMatchObject({ assignedTo: [SECRETARY], handovers: 1, level: 'community' });
  });

  test.each<[string, Partial<AppealCase>]>([
    ['by the secretary', { assignedTo: [SECRETARY] }],
    ['at the street', { level: 'street', assignedTo: [STREET] }],
  ])('not %s', (_, special) => {
    expect(tried(caseOf('yellow', special), 'sendBack', LATER, { to: SECRETARY })).toBeNull();
  });
});

describe('改派: the superior gives it to somebody else', () => {
  test('the level never sinks: who has given it down stays responsible', () => {
    const street = did(caseOf('yellow'), 'escalate');
    const given = did(street, 'reassign', LATER, { to: GRID });
    expect(given).toMatchObject({ assignedTo: [GRID], level: 'street', status: 'pending' });
  });

  test('does not count as passing on', () => {
    expect(did(caseOf('yellow'), 'reassign', LATER, { to: DESK }).handovers).toBe(0);
  });

  test('a clock that rested runs again', () => {
    const rested = caseOf('yellow', { nextDueAt: null });
    const given = did(rested, 'reassign', '2026-03-09T02:00:00.000Z', { to: DESK });
    expect(given.nextDueAt).toBe('2026-03-12T16:00:00.000Z');
  });

  test('given to the city it has no clock any more', () => {
    const given = did(caseOf('yellow'), 'reassign', LATER, { to: CITY });
    expect(given).toMatchObject({ level: 'city', nextDueAt: null });
  });
});

describe('离岗移交: who leaves hands over', () => {
  test('status, deadlines and the clock stay; only the hands are others', () => {
    const before = through(caseOf('yellow'), ['accept', 'respond']);
    expect(did(before, 'vacate', LATER, { to: SECRETARY })).toEqual({
      ...before,
      assignedTo: [SECRETARY],
    });
  });

  test('in a pause, too, which goes on', () => {
    const paused = did(did(caseOf('yellow'), 'accept'), 'pause', LATER, { workingDays: 2 });
    const handed = did(paused, 'vacate', LATER, { to: CITY });
    expect(handed).toMatchObject({ pause: paused.pause, nextDueAt: paused.nextDueAt });
  });

  test('where nobody is left below, it goes up; the city has no clock', () => {
    const handed = did(caseOf('yellow'), 'vacate', LATER, { to: CITY });
    expect(handed).toMatchObject({ level: 'city', assignedTo: [CITY], nextDueAt: null });
  });
});

describe('协办: asking for help', () => {
  test('others help, the handlers keep it', () => {
    const helped = did(caseOf('yellow'), 'assist', LATER, { to: DESK });
    expect(helped).toMatchObject({ assignedTo: [GRID], assistants: [DESK], status: 'pending' });
  });

  test('nobody helps twice, nor with what they have', () => {
    const helped = caseOf('yellow', { assistants: [DESK] });
    expect(tried(helped, 'assist', LATER, { to: DESK })).toBeNull();
    expect(tried(helped, 'assist', LATER, { to: GRID })).toBeNull();
  });

  test('a helper who gets it is no helper any more', () => {
    const helped = caseOf('yellow', { assistants: [DESK, STREET] });
    const passed = did(helped, 'transfer', LATER, { to: DESK });
    expect(passed).toMatchObject({ assignedTo: [DESK], assistants: [STREET] });
  });
});

describe('who may be named', () => {
  const ALL = postsOfPlaces(PATH, GRIDS);
  const named = (how: Handover, special: Partial<AppealCase> = {}) =>
    ALL.filter((key) => mayReceive(key, how, caseOf('yellow', special), GRIDS));

  test('the posts of the place, the lowest first', () => {
    expect(ALL).toEqual([GRID, OTHER_GRID, DESK, SECRETARY, STREET, CITY]);
  });

  test.each<[string, Handover, Partial<AppealCase>, RoleKey[]]>([
    ['转办 in the community', 'transfer', {}, [OTHER_GRID, DESK, SECRETARY]],
    [
      '转办 at the street, down too',
      'transfer',
      { level: 'street', assignedTo: [STREET] },
      [GRID, OTHER_GRID, DESK, SECRETARY],
    ],
    [
      '协办 by anybody who neither has it nor helps',
      'assist',
      { assistants: [DESK] },
      [OTHER_GRID, SECRETARY, STREET, CITY],
    ],
    [
      '裁定 for the posts of the street, itself included',
      'rule',
      { level: 'street', assignedTo: [STREET], ruling: 'awaiting' },
      [GRID, OTHER_GRID, DESK, SECRETARY, STREET],
    ],
    ['改派 to anybody else', 'reassign', {}, [OTHER_GRID, DESK, SECRETARY, STREET, CITY]],
  ])('%s', (_, how, special, posts) => expect(named(how, special)).toEqual(posts));

  test.each<RoleKey>([
    ...(['grid_worker@elsewhere', 'community_staff@m2', 'street_leader@s2'] as const),
    ...(['city_admin@c2', 'resident@m', 'volunteer@m', 'grid_worker@m'] as const),
  ])('never %s', (key) => {
    for (const how of ['transfer', 'assist', 'rule', 'reassign'] as const) {
      expect(mayReceive(key, how, caseOf('yellow', { level: 'city' }), GRIDS)).toBe(false);
    }
  });
});

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
