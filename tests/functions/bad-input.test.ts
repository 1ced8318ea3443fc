import type { ActionName } from '../../contract';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { PICTURE } from '../support/picture';
import { until } from '../support/until';
import { newKey, PEOPLE } from '../support/world';

/** Bad input gets its code, and leaves nothing behind. */
describe('bad input', () => {
  const resident = 'o-test-resident';
  const other = 'o-test-other';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
    await cloud.settle(other, '建国');
  });
  afterAll(() => cloud.close());

  const good = () => ({
    category: 'property' as const,
    content: '楼道灯坏了',
    isAnonymous: false,
    idempotencyKey: newKey(),
  });
  /** Sends what the types would not let through. */
  const refused = (openid: string, action: ActionName, input: unknown) =>
    cloud.refusal(openid, action, input as never);

  test.each([
    ['no content', { content: '' }],
    ['blank content', { content: ' \n ' }],
    ['nothing that shows', { content: '\u200b\u200d \ufeff' }],
    ['too long', { content: '长'.repeat(2001) }],
    ['control characters', { content: '楼道\u0000灯' }],
    ['content of another type', { content: { $gt: '' } }],
    ['unknown category', { category: 'other' }],
    ['ten images', { images: Array.from({ length: 10 }, (_, i) => `cloud://e.b/appeal/${i}.jpg`) }],
    ['voice of 61 seconds', { voice: { fileId: 'cloud://e.b/appeal/a.mp3', seconds: 61 } }],
    ['unknown field', { priority: 'red' }],
    ['no key', { idempotencyKey: undefined }],
    ['a short key', { idempotencyKey: 'abc' }],
    ['contact too long', { contact: '1'.repeat(51) }],
    ['not a boolean', { isAnonymous: 'yes' }],
  ])('submit with %s is INVALID_INPUT', async (_name, wrong) => {
    const before = cloud.stored('appeals').length;
    expect(await refused(resident, 'appeal.submit', { ...good(), ...wrong })).toBe('INVALID_INPUT');
    expect(cloud.stored('appeals')).toHaveLength(before);
  });

  test.each(['__proto__', 'constructor', 'appeal.nothing', ''])(
    'no such action: %s',
    async (verb) => {
      const response = await fetch(`${cloud.url}/call/appeal.${encodeURIComponent(verb)}`, {
        method: 'POST',
        headers: { 'x-openid': resident },
        body: '{}',
      });
      const answer = (await response.json()) as { error?: { code: string } };
      expect(['NOT_FOUND', 'INVALID_INPUT']).toContain(answer.error?.code);
    },
  );

  test('files: another person’s, another kind, not uploaded, twice the same', async () => {
    const path = async (openid: string, kind: 'image' | 'video') =>
      (
        await cloud.call(openid, 'appeal.prepareUpload', {
          kind,
          extension: kind === 'image' ? 'jpg' : 'mp4',
          idempotencyKey: newKey(),
        })
      ).cloudPath;
    const upload = async (openid: string, cloudPath: string) =>
      cloud.upload(openid, cloudPath, PICTURE, 'image/jpeg');
    const theirs = await upload(other, await path(other, 'image'));
    const video = await upload(resident, await path(resident, 'video'));
    const mine = await upload(resident, await path(resident, 'image'));
    const missing = mine.replace(/[^/]+$/, (await path(resident, 'image')).split('/')[1] ?? '');
    for (const images of [[theirs], [video], [missing], [mine, mine]]) {
      expect(await refused(resident, 'appeal.submit', { ...good(), images })).toBe('FILE_REFUSED');
    }
    const taken = await cloud.call(resident, 'appeal.submit', { ...good(), images: [mine] });
    expect(taken.media).toHaveLength(1);
  });

  test('a picture is hidden from others until WeChat’s check has passed', async () => {
    const { cloudPath } = await cloud.call(resident, 'appeal.prepareUpload', {
      kind: 'image',
      extension: 'png',
      idempotencyKey: newKey(),
    });
    const fileId = await cloud.upload(resident, cloudPath, PICTURE, 'image/png');
    // WeChat answers once the appeal is kept, however busy the machine.
    cloud.devcloud.admin.stopPushing();
    const sent = await cloud.call(resident, 'appeal.submit', { ...good(), images: [fileId] });
    expect(sent.media[0]?.url).toMatch(/^http/);
    const seen = async () =>
      (await cloud.call(other, 'appeal.get', { appealId: sent.id })).media[0];
    expect(await seen()).toMatchObject({ check: 'pending', url: null });
    cloud.devcloud.admin.startPushing();
    await until(async () => (await seen())?.check !== 'pending', 'the picture is checked');
    const last = await seen();
    expect(last).toMatchObject({ check: 'passed', url: expect.stringMatching(/^http/) });
    const picture = await fetch(last?.url ?? '');
    expect(PICTURE.equals(Buffer.from(await picture.arrayBuffer()))).toBe(true);
  });

  test('someone else’s appeal, wrong state, a key for something else', async () => {
    const { id: appealId } = await cloud.call(resident, 'appeal.submit', good());
    const one = () => ({ appealId, idempotencyKey: newKey() });
    expect(await refused(other, 'appeal.accept', one())).toBe('FORBIDDEN');
    expect(await refused(other, 'appeal.withdraw', one())).toBe('FORBIDDEN');
    expect(await refused(resident, 'appeal.accept', one())).toBe('FORBIDDEN');
    expect(await refused(PEOPLE.desk, 'appeal.accept', one())).toBe('FORBIDDEN');
    const early = { ...one(), result: '修好了', channel: 'online' };
    expect(await refused(PEOPLE.gridWorker, 'appeal.resolve', early)).toBe('WRONG_STATE');
    expect(await refused(resident, 'appeal.rate', { ...one(), solved: true, stars: 5 })).toBe(
      'WRONG_STATE',
    );
    const key = one();
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', key);
    expect(
      await refused(PEOPLE.gridWorker, 'appeal.escalate', { ...key, reason: '上报街道' }),
    ).toBe('CONFLICT');
    expect(await refused(resident, 'appeal.get', { appealId: 'nothing' })).toBe('NOT_FOUND');
  });

  test('the same key with other content is a conflict; the first appeal stays as it was', async () => {
    const input = good();
    const first = await cloud.call(resident, 'appeal.submit', input);
    expect(await refused(resident, 'appeal.submit', { ...input, content: '另一件事' })).toBe(
      'CONFLICT',
    );
    const now = await cloud.call(resident, 'appeal.get', { appealId: first.id });
    expect(now.content).toBe(input.content);
  });

  test('text that WeChat refuses is refused, and the next one is taken', async () => {
    const bad = { ...good(), content: '赌博网站加微信领红包' };
    expect(await refused(resident, 'appeal.submit', bad)).toBe('CONTENT_REJECTED');
    await expect(cloud.call(resident, 'appeal.submit', good())).resolves.toBeTruthy();
  });

  test('consent to another version does not count', async () => {
    const input = { version: '1999-01', idempotencyKey: newKey() };
    expect(await refused('o-test-new', 'account.consent', input)).toBe('WRONG_STATE');
    expect(await refused('o-test-new', 'appeal.queue', {})).toBe('CONSENT_REQUIRED');
  });
});
