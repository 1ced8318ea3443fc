import {
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
} from '../../../tests/support/appeal-case';
import { TO_PENDING, testAct, testStatuses } from '../../../tests/support/test-act';
import type { RoleKey } from '../../people';
import type { AppealCase } from '../case';
import { mayReceive, postsOfPlaces } from '../receivers';
import type { Handover } from '.';

const EXTENSION = { workingDays: 2, at: START };

/** A yellow one that was passed on twice already. */
const twice = () =>
  did(did(caseOf('yellow'), 'transfer', LATER, { to: DESK }), 'transfer', LATER, { to: GRID });
const awaiting = () => did(twice(), 'transfer', LATER, { to: DESK });

testAct('transfer', { by: ['handler'], given: { to: DESK }, ends: TO_PENDING });
testAct('sendBack', { by: ['handler'], given: { to: SECRETARY }, ends: TO_PENDING });
testAct('rule', { by: ['handler'], given: { to: DESK }, ends: {} });

describe('裁定 once it is asked for', () => {
  testStatuses('rule', { ready: { ruling: 'awaiting' }, given: { to: DESK }, ends: TO_PENDING });
});

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

  test('a helper who gets it is no helper any more', () => {
    const helped = caseOf('yellow', { assistants: [DESK, STREET] });
    const passed = did(helped, 'transfer', LATER, { to: DESK });
    expect(passed).toMatchObject({ assignedTo: [DESK], assistants: [STREET] });
  });
});

describe('三次转办由街道裁定: nobody passes the ball', () => {
  test('the third time the street has it and decides, whoever was named', () => {
    expect(awaiting()).toMatchObject({
      level: 'street',
      assignedTo: [STREET],
      handovers: 3,
      ruling: 'awaiting',
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

describe('who may be named', () => {
  const ALL = postsOfPlaces(PATH, ['g', 'g2']);
  const atStreet: Partial<AppealCase> = { level: 'street', assignedTo: [STREET] };

  test.each<[string, Handover, Partial<AppealCase>, RoleKey[]]>([
    ['转办 in the community', 'transfer', {}, [OTHER_GRID, DESK, SECRETARY]],
    ['转办 at the street, down too', 'transfer', atStreet, [GRID, OTHER_GRID, DESK, SECRETARY]],
    [
      '裁定 for the posts of the street, itself included',
      'rule',
      { ...atStreet, ruling: 'awaiting' },
      [GRID, OTHER_GRID, DESK, SECRETARY, STREET],
    ],
  ])('%s', (_, how, special, posts) => {
    const appeal = caseOf('yellow', special);
    expect(ALL.filter((key) => mayReceive(key, how, appeal, ['g', 'g2']))).toEqual(posts);
  });
});
