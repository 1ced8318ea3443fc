import type { CallRecord } from '../../cloudfunctions/notice/call-record';
import { DEFAULT_SETTINGS } from '../../domain/notice/settings';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

/** A phone on duty belongs to its owner: every look at it is kept in the call and told, and it goes with the post. */
describe('calls of the duty desk', () => {
  const resident = 'o-test-resident';
  const { desk, secretary, streetLeader, cityAdmin } = PEOPLE;
  const [phone, nextPhone] = ['13700001111', '13700002222'];
  let cloud: FunctionCloud;

  beforeEach(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterEach(() => cloud.close());

  const leavePhone = (dutyPhone: string | null) =>
    cloud.call(streetLeader, 'notice.saveSettings', {
      ...{ settings: DEFAULT_SETTINGS, dutyPhone, idempotencyKey: newKey() },
    });
  /** The call to the street leader whom nothing reached. */
  const newCall = async () => {
    await leavePhone(phone);
    const input = { category: 'safety', content: '井盖不见了', isAnonymous: false } as const;
    await cloud.call(resident, 'appeal.submit', { ...input, idempotencyKey: newKey() });
    await cloud.clock.advance('7m');
    const { items } = await cloud.call(desk, 'notice.calls', {});
    return items.find(({ person }) => person.role === 'street_leader')?.id ?? '';
  };
  const start = (who: string, callId: string, idempotencyKey: string) =>
    cloud.call(who, 'notice.startCall', { callId, idempotencyKey });
  const phoneOf = async (...look: Parameters<typeof start>) => (await start(...look)).phone;
  const refused = (who: string, callId: string, idempotencyKey: string) =>
    cloud.refusal(who, 'notice.startCall', { callId, idempotencyKey });
  const close = (callId: string, idempotencyKey: string) =>
    ({ callId, outcome: 'notReached', idempotencyKey }) as const;
  /** Who did what, as kept. */
  const attempts = (callId: string) =>
    (cloud.stored('calls') as unknown as CallRecord[])
      .filter(({ _id }) => _id === callId)
      .flatMap((call) => call.attempts.map(({ by, outcome }) => [by.id, outcome]));
  const looksTold = async () =>
    (await cloud.call(streetLeader, 'notice.inbox', { limit: 50 })).items.filter(
      ({ kind }) => kind === 'notice.called',
    ).length;
  const release = async () => {
    const key = 'street_leader@renmin';
    const { posts } = await cloud.call(cityAdmin, 'account.staff', {});
    const handle = posts.find((post) => post.key === key)?.holders[0]?.handle ?? '';
    const leave = { key, handle, reason: '调到别的岗位', idempotencyKey: newKey() };
    await cloud.call(cityAdmin, 'account.release', leave);
  };

  test('the key of another act or of a colleague is no pass to the number', async () => {
    const callId = await newCall();
    const [closing, looking] = [newKey(), newKey()];
    await cloud.call(desk, 'notice.closeCall', close(callId, closing));
    expect(await refused(desk, callId, closing)).toBe('CONFLICT');
    expect(await phoneOf(desk, callId, looking)).toBe(phone);
    for (const key of [closing, looking])
      expect(await refused(secretary, callId, key)).toBe('CONFLICT');
    for (const [who, key] of [
      [secretary, closing],
      [desk, looking],
    ] as const) {
      const foreign = close(callId, key);
      expect(await cloud.refusal(who, 'notice.closeCall', foreign)).toBe('CONFLICT');
    }
    expect(attempts(callId)).toEqual([
      [desk, 'notReached'],
      [desk, 'started'],
    ]);
    expect(await looksTold()).toBe(1);
  });

  test('a retry is the same look; an old key is a new one, kept and told', async () => {
    const callId = await newCall();
    const key = newKey();
    for (let times = 0; times < 2; times++) expect(await phoneOf(desk, callId, key)).toBe(phone);
    expect([attempts(callId), await looksTold()]).toEqual([[[desk, 'started']], 1]);
    await leavePhone(nextPhone);
    await cloud.clock.advance('1h');
    for (let times = 0; times < 2; times++)
      expect(await phoneOf(desk, callId, key)).toBe(nextPhone);
    expect([attempts(callId).length, await looksTold()]).toEqual([2, 2]);
  });

  test('who left the post is not called on its phone, and can take the number away', async () => {
    const callId = await newCall();
    await release();
    expect(await phoneOf(desk, callId, newKey())).toBeNull();
    expect((await leavePhone(nextPhone)).dutyPhone).toBe(phone);
    expect((await leavePhone(null)).dutyPhone).toBeNull();
    const [stored] = cloud.stored('mailboxes').filter(({ _id }) => _id === streetLeader);
    expect(stored).toMatchObject({ phoneSealed: null });
  });
});
