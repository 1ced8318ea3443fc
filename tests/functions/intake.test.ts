import type { Input } from '../../contract';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE, residentDocument } from '../support/world';

const NAME = '东方桂莲';
const CONTACT = '13822223333';

/** 代为登记: staff write it down for somebody who agreed, and who may later take it over. */
describe('intake by staff', () => {
  const [person, stranger] = ['o-person', 'o-stranger'];
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    const people = [person, stranger].map((id) => residentDocument(id, id));
    cloud.devcloud.admin.importDocuments('people', people);
  });
  afterAll(() => cloud.close());

  const draft = (extra: Partial<Input<'appeal.record'>> = {}): Input<'appeal.record'> => ({
    ...{ source: 'walkIn', consent: 'spoken', gridId: 'jiefang-1', category: 'property' },
    ...{ content: '来访的老人说防盗门关不上', isAnonymous: false, idempotencyKey: newKey() },
    ...extra,
  });
  const record = (extra: Partial<Input<'appeal.record'>> = {}) =>
    cloud.call(PEOPLE.desk, 'appeal.record', draft(extra));
  const claim = ({ number, intake }: Awaited<ReturnType<typeof record>>) => ({
    ...{ number, code: intake?.claimCode ?? '' },
    idempotencyKey: newKey(),
  });

  test('source, consent and who recorded it are kept; it is triaged, routed and timed like any other', async () => {
    const view = await record({ source: 'phone', content: '来电说燃气漏了，味道很大' });
    expect(view).toMatchObject({
      ...{ priority: 'red', level: 'street', isMine: false, ownerName: null },
      intake: { source: 'phone', by: '值班员 小孙', isClaimed: false },
      timeline: [{ act: 'record', by: { role: 'community_staff' } }],
    });
    const stored = cloud.stored('appeals').find(({ _id }) => _id === view.id);
    expect(stored).toMatchObject({ ownerId: null, intake: { consent: 'spoken' } });
    const told = await cloud.call(PEOPLE.streetLeader, 'notice.inbox', {});
    expect(told.items[0]).toMatchObject({ kind: 'appeal.assigned', thing: { id: view.id } });
  });

  test('without consent nobody’s name or contact is taken, and residents record nothing', async () => {
    for (const personal of [{ name: NAME }, { contact: CONTACT }]) {
      const input = draft({ consent: 'none', ...personal });
      expect(await cloud.refusal(PEOPLE.desk, 'appeal.record', input)).toBe('INVALID_INPUT');
    }
    await expect(record({ consent: 'none', source: 'box' })).resolves.toBeTruthy();
    expect(await cloud.refusal(person, 'appeal.record', draft())).toBe('FORBIDDEN');
    const elsewhere = draft({ gridId: 'jiefang-2' });
    expect(await cloud.refusal(PEOPLE.gridWorker, 'appeal.record', elsewhere)).toBe('FORBIDDEN');
    const noGrid = draft({ gridId: 'jiefang' });
    expect(await cloud.refusal(PEOPLE.desk, 'appeal.record', noGrid)).toBe('NOT_FOUND');
  });

  test('name and contact rest sealed; a handler sees them with a look that is logged', async () => {
    const { id: appealId } = await record({ name: NAME, contact: CONTACT });
    const everything = JSON.stringify(['appeals', 'notices'].map(cloud.stored));
    expect(everything).not.toContain(NAME);
    expect(everything).not.toContain(CONTACT);
    const seen = await cloud.call(PEOPLE.gridWorker, 'appeal.get', { appealId });
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${NAME}|${CONTACT}`));
    const look = { appealId, idempotencyKey: newKey() };
    const shown = await cloud.call(PEOPLE.gridWorker, 'appeal.revealContact', look);
    expect(shown).toEqual({ name: NAME, contact: CONTACT });
  });

  test('the code is for who recorded it only, and gone once somebody has claimed', async () => {
    const view = await record();
    const codeSeenBy = async (openid: string) =>
      (await cloud.call(openid, 'appeal.get', { appealId: view.id })).intake?.claimCode;
    expect(await codeSeenBy(PEOPLE.desk)).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
    for (const openid of [PEOPLE.secretary, PEOPLE.gridWorker, stranger]) {
      expect(await codeSeenBy(openid)).toBeNull();
    }
    await cloud.call(person, 'appeal.claim', claim(view));
    expect(await codeSeenBy(PEOPLE.desk)).toBeNull();
  });

  test('number and code make the person the owner, once: they are told, rate, and nobody else can', async () => {
    const view = await record({ contact: CONTACT });
    const wrong = { ...claim(view), code: 'AAAAAAAAAA' };
    expect(await cloud.refusal(person, 'appeal.claim', wrong)).toBe('NOT_FOUND');
    const none = { ...claim(view), number: '20260302-AAAAAA' };
    expect(await cloud.refusal(person, 'appeal.claim', none)).toBe('NOT_FOUND');
    const mine = await cloud.call(person, 'appeal.claim', claim(view));
    expect(mine).toMatchObject({ isMine: true, contact: CONTACT, intake: { isClaimed: true } });
    expect(mine.allowedActions).toContain('withdraw');
    expect(await cloud.refusal(stranger, 'appeal.claim', claim(view))).toBe('WRONG_STATE');
    const taken = { appealId: view.id, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', taken);
    const told = await cloud.call(person, 'notice.inbox', {});
    expect(told.items[0]).toMatchObject({ kind: 'appeal.accepted', thing: { id: view.id } });
    const list = await cloud.call(person, 'appeal.list', { scope: 'mine' });
    expect(list.items.map(({ id }) => id)).toContain(view.id);
  });

  test('two at once: one of them owns it', async () => {
    const view = await record();
    const answers = await Promise.all(
      [person, stranger].map((openid) => cloud.send(openid, 'appeal.claim', claim(view))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('neither who handles it nor who recorded it becomes its owner', async () => {
    const view = await record();
    for (const openid of [PEOPLE.gridWorker, PEOPLE.desk]) {
      expect(await cloud.refusal(openid, 'appeal.claim', claim(view))).toBe('FORBIDDEN');
    }
  });
});
