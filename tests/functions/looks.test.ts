import type { Input } from '../../contract';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

/** Who reads as staff leaves a trace for the owner. */
describe('looks by staff', () => {
  const owner = 'o-test-owner';
  const neighbour = 'o-test-neighbour';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(owner, '桂花');
    await cloud.settle(neighbour, '小兰');
  });
  afterAll(() => cloud.close());

  test('are kept once a day, however often they look, also at the same time', async () => {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
      idempotencyKey: newKey(),
    });
    const look = () => cloud.call(PEOPLE.desk, 'appeal.get', { appealId });
    const kept = async () => (await cloud.call(owner, 'appeal.looks', { appealId })).looks;
    for (let times = 0; times < 3; times++) await look();
    await Promise.all([look(), look()]);
    expect(await kept()).toMatchObject([{ what: 'content', by: { role: 'community_staff' } }]);
    await cloud.clock.advance('1d');
    await Promise.all([look(), look()]);
    expect(await kept()).toHaveLength(2);
  });

  test.each(['appeal.follow', 'appeal.join'] as const)(
    '%s shows staff the whole text, too: it is a look',
    async (action) => {
      const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
        ...{ category: 'property', content: '楼道灯坏了，电话13800008888', isAnonymous: false },
        idempotencyKey: newKey(),
      });
      const part = () => ({ appealId, isOn: true, idempotencyKey: newKey() });
      const read = await cloud.call(neighbour, action, part());
      const whole = await cloud.call(PEOPLE.secretary, action, part());
      expect(read.content).not.toContain('13800008888');
      expect(whole.content).toContain('13800008888');
      const { looks } = await cloud.call(owner, 'appeal.looks', { appealId });
      expect(looks).toMatchObject([{ what: 'content', by: { role: 'community_secretary' } }]);
    },
  );

  const submit = async () =>
    (
      await cloud.call(owner, 'appeal.submit', {
        ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
        contact: '13800008888',
        idempotencyKey: newKey(),
      })
    ).id;
  const looksAt = async (appealId: string) =>
    (await cloud.call(owner, 'appeal.looks', { appealId })).looks;

  test('an act shows the whole appeal, too, and so does its retry on a later day: both are looks', async () => {
    const appealId = await submit();
    const note = { appealId, text: '明天去看', idempotencyKey: newKey() };
    for (let times = 0; times < 2; times++) await cloud.call(PEOPLE.desk, 'appeal.note', note);
    const look = { what: 'content', by: { role: 'community_staff' } };
    expect(await looksAt(appealId)).toMatchObject([look]);
    await cloud.clock.advance('1d');
    const more = { appealId, text: '三楼也不亮', images: [], idempotencyKey: newKey() };
    await cloud.call(owner, 'appeal.supplement', more);
    const { timeline } = await cloud.call(PEOPLE.desk, 'appeal.note', note);
    expect(timeline.map(({ text }) => text)).toContain('三楼也不亮');
    expect(await looksAt(appealId)).toMatchObject([look, look]);
  });

  test('naming the department shows it, too: it is a look', async () => {
    const appealId = await submit();
    const named = { appealId, department: '住房和城乡建设局', idempotencyKey: newKey() };
    const view = await cloud.call(PEOPLE.desk, 'appeal.setDepartment', named);
    expect(view.content).toBe('楼道灯坏了');
    expect(await looksAt(appealId)).toMatchObject([{ by: { role: 'community_staff' } }]);
  });

  test('leaving an appeal shows it, too: it is a look', async () => {
    const appealId = await submit();
    const part = { appealId, isOn: false, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.secretary, 'appeal.follow', part);
    expect(await looksAt(appealId)).toMatchObject([{ by: { role: 'community_secretary' } }]);
  });

  test('a contact that an old key shows again on a later day is a look of that day', async () => {
    const appealId = await submit();
    const reveal = { appealId, idempotencyKey: newKey() };
    const ask = () => cloud.call(PEOPLE.gridWorker, 'appeal.revealContact', reveal);
    for (let times = 0; times < 2; times++) await ask();
    const look = { what: 'contact', by: { role: 'grid_worker' } };
    expect(await looksAt(appealId)).toMatchObject([look]);
    await cloud.clock.advance('1d');
    for (let times = 0; times < 2; times++) {
      expect(await ask()).toMatchObject({ contact: '13800008888' });
    }
    expect(await looksAt(appealId)).toMatchObject([look, look]);
  });

  test('what the desk wrote down and sees again on a later day is a look, for whoever claims it', async () => {
    const said: Input<'appeal.record'> = {
      category: 'property',
      content: '楼道灯坏了',
      isAnonymous: false,
      images: [],
      source: 'walkIn',
      consent: 'spoken',
      gridId: 'jiefang-1',
      idempotencyKey: newKey(),
    };
    const { id: appealId, number, intake } = await cloud.call(PEOPLE.desk, 'appeal.record', said);
    const claim = { number, code: intake?.claimCode ?? '', idempotencyKey: newKey() };
    await cloud.call(owner, 'appeal.claim', claim);
    const look = { what: 'content', by: { role: 'community_staff' } };
    expect(await looksAt(appealId)).toMatchObject([look]);
    await cloud.clock.advance('1d');
    await cloud.call(PEOPLE.desk, 'appeal.record', said);
    expect(await looksAt(appealId)).toMatchObject([look, look]);
  });
});
