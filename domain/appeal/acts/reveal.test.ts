import { caseOf } from '../../../tests/support/appeal-case';
import {
  ADMIN,
  BOSS,
  CLERK,
  GRID_WORKER,
  LEADER,
  OWNER,
  personOf,
} from '../../../tests/support/appeal-people';
import { KEPT_OPEN, testAct } from '../../../tests/support/test-act';
import type { AppealCase } from '../case';
import { mayDo } from '../permission';
import type { ChosenAct } from '.';

testAct('revealContact', { by: ['handler'], ends: KEPT_OPEN });
testAct('revealIdentity', { by: ['secretary'], ends: KEPT_OPEN });

describe('看见谁: contact and identity', () => {
  const everybody = [OWNER, GRID_WORKER, CLERK, BOSS, LEADER, ADMIN, personOf('n')];
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
