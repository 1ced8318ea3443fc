import type { Input } from '../../contract';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

type Settings = Omit<Input<'appeal.saveSettings'>, 'idempotencyKey'>;

/** What a community sets for itself: words that raise a colour, limits, templates. */
describe('settings of a community', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());

  const submit = (content: string, category: 'property' | 'suggestion' | 'safety' = 'suggestion') =>
    cloud.call(resident, 'appeal.submit', {
      ...{ category, content, isAnonymous: false, idempotencyKey: newKey() },
    });
  const read = (openid: string) => cloud.call(openid, 'appeal.settings', {});
  const save = async (values: Partial<Settings>) => {
    const { templates, lexicon, limits, version } = await read(PEOPLE.secretary);
    return cloud.call(PEOPLE.secretary, 'appeal.saveSettings', {
      ...{ templates, lexicon, limits, version, ...values },
      idempotencyKey: newKey(),
    });
  };

  test('before anybody sets anything there are templates, no words and the usual limits', async () => {
    const settings = await read(PEOPLE.desk);
    expect(settings).toMatchObject({ lexicon: [], limits: null, version: 0, mayEdit: false });
    expect(settings.templates.length).toBeGreaterThan(2);
    expect((await read(PEOPLE.secretary)).mayEdit).toBe(true);
    expect(await cloud.refusal(resident, 'appeal.settings', {})).toBe('FORBIDDEN');
  });

  test('words of the community raise the colour, with the word as the reason, and warn; a word beside cancels', async () => {
    const words = '想问问老井边上能不能装灯';
    expect(await submit(words)).toMatchObject({ priority: 'blue' });
    const entry = { id: 'well', words: ['老井'], unless: ['照片'], priority: 'red', danger: '119' };
    await save({ lexicon: [entry as Settings['lexicon'][number]] });
    const raised = await submit(words);
    expect(raised).toMatchObject({ priority: 'red', level: 'street' });
    expect(raised.reasons[0]).toMatchObject({
      source: 'text',
      rule: 'community:well',
      word: '老井',
    });
    const draft = { category: 'suggestion', content: words } as const;
    const checked = await cloud.call(resident, 'appeal.check', draft);
    expect(checked).toMatchObject({ priority: 'red', dangers: [{ number: '119' }] });
    expect(await submit('想要一张老井的照片')).toMatchObject({ priority: 'blue' });
    expect(await submit('井盖不见了', 'safety')).toMatchObject({ priority: 'red' });
  });

  test('limits of the community set the deadlines of what comes after; what is open keeps its own', async () => {
    const before = await submit('楼道灯坏了', 'property');
    expect(before.deadlines).toMatchObject([{ clock: 'resolve', dueOn: '2026-03-05' }]);
    await save({
      limits: {
        red: { respond: { hours: 2 } },
        yellow: { resolve: { workingDays: 1 }, respond: { hours: 5 } },
        blue: { reply: { workingDays: 4 } },
      },
    });
    const after = await submit('楼道灯又坏了', 'property');
    expect(after.deadlines).toMatchObject([
      { clock: 'respond', isBinding: false, left: { unit: 'hour', value: 5 } },
      { clock: 'resolve', isBinding: true, dueOn: '2026-03-03' },
    ]);
    const shown = await cloud.call(resident, 'appeal.get', { appealId: before.id });
    expect(shown.deadlines).toMatchObject([{ clock: 'resolve', dueOn: '2026-03-05' }]);
    const draft = { category: 'suggestion', content: '建议加一张长椅' } as const;
    const checked = await cloud.call(resident, 'appeal.check', draft);
    expect(checked.deadlines).toMatchObject([{ clock: 'reply', dueOn: '2026-03-06' }]);
  });

  test('only the secretary saves, and only over what they have read', async () => {
    const { templates, lexicon, limits, version } = await read(PEOPLE.secretary);
    const values = { templates, lexicon, limits, version };
    for (const openid of [PEOPLE.desk, PEOPLE.streetLeader, PEOPLE.cityAdmin, resident]) {
      const input = { ...values, communityId: 'jiefang', idempotencyKey: newKey() };
      expect(await cloud.refusal(openid, 'appeal.saveSettings', input)).toBe('FORBIDDEN');
    }
    const title = {
      id: 't1',
      acts: ['resolve' as const],
      title: '已修好',
      text: '已修好，请看看。',
    };
    const input = { ...values, templates: [title], idempotencyKey: newKey() };
    const saved = await cloud.call(PEOPLE.secretary, 'appeal.saveSettings', input);
    expect(saved).toMatchObject({ version: version + 1, templates: [title] });
    expect(await cloud.call(PEOPLE.secretary, 'appeal.saveSettings', input)).toEqual(saved);
    const other = { ...input, templates: [] };
    expect(await cloud.refusal(PEOPLE.secretary, 'appeal.saveSettings', other)).toBe('CONFLICT');
    const stale = { ...values, idempotencyKey: newKey() };
    expect(await cloud.refusal(PEOPLE.secretary, 'appeal.saveSettings', stale)).toBe('CONFLICT');
    expect(await read(PEOPLE.desk)).toMatchObject({ templates: [title], version: version + 1 });
  });

  test.each([
    ['no hours', { red: { respond: { hours: 0 } } }],
    ['a clock that does not bind', { red: { resolve: { workingDays: 1 } } }],
  ])('limits with %s are refused', async (_name, wrong) => {
    const limits = { yellow: { resolve: { workingDays: 1 } }, blue: { reply: { workingDays: 1 } } };
    const input = { templates: [], lexicon: [], limits: { ...limits, ...wrong }, version: 0 };
    const code = await cloud.refusal(PEOPLE.secretary, 'appeal.saveSettings', {
      ...(input as unknown as Settings),
      idempotencyKey: newKey(),
    });
    expect(code).toBe('INVALID_INPUT');
  });
});
