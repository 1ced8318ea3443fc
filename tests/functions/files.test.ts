import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { pathOf } from '../../cloudfunctions/lib/files';
import type { MediaRecord, UploadRecord } from '../../cloudfunctions/lib/uploads/record';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { PICTURE } from '../support/picture';
import { newDataDir } from '../support/start-cloud';
import { isStored } from '../support/stored-file';
import { FILM, JPEG, PNG } from '../support/telling-files';
import { until } from '../support/until';
import { newKey, PEOPLE } from '../support/world';

/** Files serve as evidence: nobody can change one, give it to two things, or learn from it where somebody lives. */
describe('files of things', () => {
  const resident = 'o-test-resident';
  const other = 'o-test-other';
  const dataDir = newDataDir();
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud({ dataDir });
    await cloud.settle(resident, '桂花');
    await cloud.settle(other, '建国');
  });
  afterAll(async () => {
    await cloud.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  type Wanted = { kind: 'image' | 'voice' | 'video'; extension: 'png' | 'jpg' | 'mp4' };
  /** A file of the resident at a path of its own, and how to write there again. */
  const uploaded = async (bytes: Buffer, wanted: Wanted = { kind: 'image', extension: 'png' }) => {
    const input = { ...wanted, idempotencyKey: newKey() };
    const { cloudPath } = await cloud.call(resident, 'appeal.prepareUpload', input);
    const put = (some: Buffer) => cloud.upload(resident, cloudPath, some, 'image/png');
    return { cloudPath, put, fileId: await put(bytes) };
  };
  const draft = (more: object = {}) => ({
    ...({ category: 'property', content: '楼道灯坏了', isAnonymous: false } as const),
    idempotencyKey: newKey(),
    ...more,
  });
  const submit = (more: object) => cloud.call(resident, 'appeal.submit', draft(more));
  const refused = (more: object) => cloud.refusal(resident, 'appeal.submit', draft(more));
  /** The picture is copied, and then the call is refused: the appeal is not theirs. */
  const refusedLate = async (fileId: string) => {
    const { id: appealId } = await cloud.call(other, 'appeal.submit', draft());
    const sent = { appealId, text: '照片在这里', images: [fileId], idempotencyKey: newKey() };
    return cloud.refusal(resident, 'appeal.supplement', sent);
  };
  const mediaOf = (id: string) => {
    const found = cloud.stored('appeals').find(({ _id }) => _id === id);
    return found?.media as MediaRecord[];
  };
  const uploadOf = (cloudPath: string) =>
    (cloud.stored('uploads') as unknown as UploadRecord[]).find(
      (upload) => upload.cloudPath === cloudPath,
    );
  const bytesAt = async (url?: string | null) =>
    Buffer.from(await (await fetch(url ?? '')).arrayBuffer());
  const shownTo = async (openid: string, appealId: string) =>
    (await cloud.call(openid, 'appeal.get', { appealId })).media[0];

  test('a picture that its owner overwrites after the check is shown as it was checked', async () => {
    const file = await uploaded(PICTURE);
    const { id, media } = await submit({ images: [file.fileId] });
    await until(() => mediaOf(id)[0]?.check === 'passed', 'it is checked');
    await file.put(JPEG.plain);
    for (const url of [media[0]?.url, (await shownTo(other, id))?.url])
      expect(PICTURE.equals(await bytesAt(url))).toBe(true);
  });

  test('nobody writes where the copies are, or anywhere but where paths are given out', async () => {
    const file = await uploaded(PICTURE);
    const { id, media } = await submit({ images: [file.fileId] });
    const copy = pathOf(mediaOf(id)[0]?.fileId ?? '');
    for (const path of [copy, `${copy}.png`, 'day/page.html', 'keep.txt', 'mine.png'])
      expect(await cloud.upload(resident, path, JPEG.plain, 'image/png')).toBeUndefined();
    expect(PICTURE.equals(await bytesAt(media[0]?.url))).toBe(true);
  });

  test('what a phone wrote beside the picture is gone, and the record has the hash of the rest', async () => {
    for (const { plain, telling } of [JPEG, PNG]) {
      const file = await uploaded(telling, { kind: 'image', extension: 'jpg' });
      const { id, media } = await submit({ images: [file.fileId] });
      expect(plain.equals(await bytesAt(media[0]?.url))).toBe(true);
      const sha256 = createHash('sha256').update(plain).digest('hex');
      expect(mediaOf(id)).toMatchObject([{ sha256 }]);
    }
  });

  test('a file belongs to one thing; the call that gave it there may come again', async () => {
    const file = await uploaded(PICTURE);
    const first = draft({ images: [file.fileId] });
    const { id } = await cloud.call(resident, 'appeal.submit', first);
    expect(await refused({ images: [file.fileId] })).toBe('FILE_REFUSED');
    const { id: appealId } = await submit({});
    const more = { text: '照片在这里', images: [file.fileId], idempotencyKey: newKey() };
    const supplement = { appealId, ...more };
    expect(await cloud.refusal(resident, 'appeal.supplement', supplement)).toBe('FILE_REFUSED');
    const kept = mediaOf(id);
    await file.put(Buffer.from('no picture any more'));
    expect((await cloud.call(resident, 'appeal.submit', first)).id).toBe(id);
    expect(mediaOf(id)[0]?.fileId).toBe(kept[0]?.fileId);
  });

  test('of two things that take a file at the same moment one gets it', async () => {
    const { fileId } = await uploaded(PICTURE);
    const images = [fileId];
    const answers = await Promise.allSettled([submit({ images }), submit({ images })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const having = cloud.stored('appeals').filter(({ media }) => {
      const [file] = media as MediaRecord[];
      return file !== undefined && fileId.includes(file.name);
    });
    expect(having).toHaveLength(1);
  });

  test('a thing that was refused leaves its file free', async () => {
    const { fileId } = await uploaded(PICTURE);
    expect(await refusedLate(fileId)).toBe('FORBIDDEN');
    expect((await submit({ images: [fileId] })).media).toHaveLength(1);
  });

  test.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a broken picture', PICTURE.subarray(0, 40)],
    ['a film', FILM.plain],
    ['nothing', Buffer.alloc(0)],
  ])('%s under the name of a picture is refused, and nothing is copied', async (_name, bytes) => {
    const file = await uploaded(bytes);
    expect(await refused({ images: [file.fileId] })).toBe('FILE_REFUSED');
    expect(uploadOf(file.cloudPath)?.copies).toBeUndefined();
  });

  test('who sends other bytes again and again gets no more copies', async () => {
    const file = await uploaded(PICTURE);
    const images = [file.fileId];
    for (let version = 0; version < 10; version++) {
      await file.put(Buffer.concat([JPEG.plain.subarray(0, -2), Buffer.of(version, 0xff, 0xd9)]));
      expect(await refusedLate(file.fileId)).toBe('FORBIDDEN');
    }
    await file.put(PICTURE);
    expect(await refused({ images })).toBe('FILE_REFUSED');
    expect(uploadOf(file.cloudPath)?.copies).toHaveLength(10);
  });

  test('the clock removes the original, and copies that no thing got; the copy of the thing stays', async () => {
    const file = await uploaded(JPEG.telling, { kind: 'image', extension: 'jpg' });
    const first = draft({ images: [file.fileId] });
    expect(await refusedLate(file.fileId)).toBe('FORBIDDEN');
    await file.put(PICTURE);
    const { id } = await cloud.call(resident, 'appeal.submit', first);
    const { cloudPath } = file;
    const kept = pathOf(mediaOf(id)[0]?.fileId ?? '');
    const lost = (uploadOf(cloudPath)?.copies ?? []).filter((path) => path !== kept);
    const areStored = () => [cloudPath, ...lost, kept].map((path) => isStored(dataDir, path));
    expect(areStored()).toEqual([true, true, true]);
    await cloud.clock.advance('23h');
    expect(areStored()).toEqual([true, true, true]);
    await cloud.clock.advance('2h');
    expect(areStored()).toEqual([false, false, true]);
    expect((await cloud.call(resident, 'appeal.submit', first)).id).toBe(id);
    expect(await refused({ images: [file.fileId] })).toBe('FILE_REFUSED');
    await cloud.clock.advance('30d');
    expect(uploadOf(cloudPath)).toBeUndefined();
    expect(areStored()).toEqual([false, false, true]);
  });

  test('a copy that no thing ever got goes with its original', async () => {
    const file = await uploaded(PICTURE);
    expect(await refusedLate(file.fileId)).toBe('FORBIDDEN');
    const [copy = ''] = uploadOf(file.cloudPath)?.copies ?? [];
    const areStored = () => [file.cloudPath, copy].map((path) => isStored(dataDir, path));
    expect(areStored()).toEqual([true, true]);
    await cloud.clock.advance('30d1m');
    expect(areStored()).toEqual([false, false]);
    await file.put(PICTURE);
    expect(await refused({ images: [file.fileId] })).toBe('FILE_REFUSED');
  });

  test.each([
    ['that tells its place', FILM.telling, false],
    ['that tells nothing', FILM.plain, true],
  ])(
    'a film %s: staff see it, and neighbours only if it may be passed',
    async (_name, bytes, isPublic) => {
      const file = await uploaded(bytes, { kind: 'video', extension: 'mp4' });
      const { id } = await submit({ video: { fileId: file.fileId, seconds: 3 } });
      const hasLink = async (openid: string) => (await shownTo(openid, id))?.url !== null;
      const seen = async () => [
        await hasLink(resident),
        await hasLink(PEOPLE.gridWorker),
        await hasLink(other),
      ];
      expect(await seen()).toEqual([true, true, false]);
      const stored = cloud.stored('appeals').find(({ _id }) => _id === id);
      const media = mediaOf(id).map((one) => ({ ...one, check: 'passed' }));
      cloud.devcloud.admin.importDocuments('appeals', [{ ...stored, _id: id, media }]);
      expect(await seen()).toEqual([true, true, isPublic]);
    },
  );
});
