import { MOST_OF_ONE_ACT } from '../../domain/limits/growth';
import { LIMITS } from '../../domain/limits/limit';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { forgetLimits } from '../support/limits';
import { newKey, residentDocument } from '../support/world';

const [resident, neighbour] = ['o-limited', 'o-not-limited'];
const refused = { ok: false, error: { code: 'TOO_MANY' } };

describe('limits of one person', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud();
    const people = [residentDocument(resident, '甲'), residentDocument(neighbour, '乙')];
    cloud.devcloud.admin.importDocuments('people', people);
  });
  afterAll(() => cloud.close());

  const draft = (at: number) => ({
    category: 'property' as const,
    content: `${at}号楼的楼道灯坏了`,
    isAnonymous: false,
    idempotencyKey: newKey(),
  });

  test('twenty appeals an hour and forty a day; old keys, neighbours and advice are not affected', async () => {
    const { hour, day } = LIMITS.newThing;
    const first = draft(0);
    const { id } = await cloud.call(resident, 'appeal.submit', first);
    for (let at = 1; at < hour; at += 1) await cloud.call(resident, 'appeal.submit', draft(at));
    expect(await cloud.send(resident, 'appeal.submit', draft(hour))).toMatchObject(refused);
    expect(cloud.stored('appeals')).toHaveLength(hour);
    expect(await cloud.call(resident, 'appeal.submit', first)).toMatchObject({ id });

    const danger = { category: 'property', content: '厨房燃气泄漏，味道很大' } as const;
    const advice = await cloud.call(resident, 'appeal.check', danger);
    expect(advice.dangers.length).toBeGreaterThan(0);
    expect(await cloud.send(neighbour, 'appeal.submit', draft(99))).toMatchObject({ ok: true });

    await cloud.clock.advance('1h');
    for (let at = hour; at < day; at += 1) await cloud.call(resident, 'appeal.submit', draft(at));
    await cloud.clock.advance('1h');
    expect(await cloud.send(resident, 'appeal.submit', draft(day))).toMatchObject(refused);
    await cloud.clock.advance('1d');
    expect(await cloud.send(resident, 'appeal.submit', draft(day))).toMatchObject({ ok: true });
  });

  test('an appeal takes fifty supplements, and is still withdrawn', async () => {
    forgetLimits(cloud.devcloud.admin, neighbour);
    const { id: appealId } = await cloud.call(neighbour, 'appeal.submit', draft(500));
    const say = () =>
      cloud.send(neighbour, 'appeal.supplement', {
        appealId,
        text: '还是没有修好',
        idempotencyKey: newKey(),
      });
    for (let at = 0; at < MOST_OF_ONE_ACT; at += 1) {
      if (at % 10 === 0) forgetLimits(cloud.devcloud.admin, neighbour);
      expect(await say()).toMatchObject({ ok: true });
    }
    expect(await say()).toMatchObject(refused);
    const withdrawal = { appealId, idempotencyKey: newKey() };
    expect(await cloud.send(neighbour, 'appeal.withdraw', withdrawal)).toMatchObject({ ok: true });
  });

  test('somebody who guesses codes is stopped', async () => {
    const guess = () =>
      cloud.send(neighbour, 'appeal.claim', {
        number: '20260302-AAAAAA',
        code: 'ABCDEFGHJK',
        idempotencyKey: newKey(),
      });
    for (let at = 0; at < LIMITS.attempt.hour; at += 1) {
      expect(await guess()).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    }
    expect(await guess()).toMatchObject(refused);
  });
});
