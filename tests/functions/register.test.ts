import { parse } from 'csv-parse/sync';
import type { Input, Output } from '../../contract';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const { desk, secretary, streetLeader, gridWorker } = PEOPLE;
const NICKNAME = '兰姐不愿透露';
const REAL_NAME = '欧阳桂兰';
const CONTACT = '13899990000';
const COMMUNITY = 'jiefang';
const MONTH = '2026-03';

type Export = Output<'appeal.exportRegister'>;

/** 办理台账: anybody who gets the link can read it. */
describe('the register of a community', () => {
  const owner = 'o-test-owner';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(owner, NICKNAME);
    await cloud.call(owner, 'account.join', {
      ...{ gridId: 'jiefang-1', nickname: NICKNAME, realName: REAL_NAME },
      idempotencyKey: newKey(),
    });
  });
  afterAll(() => cloud.close());

  const submit = (content: string, more: Partial<Input<'appeal.submit'>> = {}) =>
    cloud.call(owner, 'appeal.submit', {
      ...{ category: 'property', content, contact: CONTACT, isAnonymous: false },
      ...{ idempotencyKey: newKey(), ...more },
    });
  const exportAs = (openid: string, key = newKey(), month = MONTH) =>
    cloud.call(openid, 'appeal.exportRegister', {
      ...{ communityId: COMMUNITY, month, idempotencyKey: key },
    });
  const download = async (url: string) => {
    const response = await fetch(url);
    return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString() };
  };
  const readTable = async ({ tableUrl }: Export): Promise<Record<string, string>[]> =>
    parse((await download(tableUrl)).text, { bom: true, columns: true });
  const rowOf = async (done: Export, number: string) =>
    (await readTable(done)).find((row) => row.编号 === number);

  test('an empty month has a header and a page', async () => {
    const done = await exportAs(desk, newKey(), '2026-01');
    expect(done).toMatchObject({ rows: 0, left: 0, placeName: '解放路社区', month: '2026-01' });
    expect((await download(done.tableUrl)).text).toMatch(/^\ufeff编号,类别,.*\r\n$/);
    expect((await download(done.pageUrl)).text).toContain('解放路社区办理台账（2026年1月）');
  });

  test('tells how each appeal went, from its submission to the stars', async () => {
    const { id: appealId, number } = await submit('三号楼的楼道灯坏了');
    const one = () => ({ appealId, idempotencyKey: newKey() });
    await cloud.call(gridWorker, 'appeal.accept', one());
    await cloud.call(gridWorker, 'appeal.respond', { ...one(), text: '今天去看' });
    const result = { result: '换了灯泡', channel: 'visit' } as const;
    await cloud.call(gridWorker, 'appeal.resolve', { ...one(), ...result });
    await cloud.call(owner, 'appeal.rate', { ...one(), solved: true, stars: 5 });
    const row = await rowOf(await exportAs(desk), number);
    expect(row).toMatchObject({
      类别: '物业问题',
      颜色: '黄 一般问题',
      网格: '第一网格',
      内容摘要: '三号楼的楼道灯坏了',
      时限: '2026-03-05 24:00 前办结',
      是否按时: '按时',
      状态: '已结案',
      办理结果: '换了灯泡',
      居民评价: '解决了',
      星级: '5',
    });
    expect(row?.提交时间).toMatch(/^2026-03-02 \d\d:\d\d$/);
  });

  test('holds no name, contact or door number, and no text that not everybody may read', async () => {
    const open = await submit('3号楼2单元501室每晚吵闹，我电话13777776666，我是王小芳', {
      alsoHide: ['王小芳'],
    });
    const anonymous = await submit('匿名的话不给人看', { isAnonymous: true });
    const inside = await submit('只说给办理人听', { visibility: 'handlers' });
    const withdrawn = await submit('说了又撤回');
    await cloud.call(owner, 'appeal.withdraw', {
      ...{ appealId: withdrawn.id, idempotencyKey: newKey() },
    });
    const done = await exportAs(secretary);
    const files = (await download(done.tableUrl)).text + (await download(done.pageUrl)).text;
    for (const secret of [NICKNAME, REAL_NAME, CONTACT, '13777776666', '501', '王小芳', owner]) {
      expect(files).not.toContain(secret);
    }
    expect(files).not.toMatch(/匿名的话|只说给办理人听|说了又撤回/);
    const contentOf = async (number: string) => (await rowOf(done, number))?.内容摘要;
    expect(await contentOf(open.number)).toContain('每晚吵闹');
    expect(await contentOf(anonymous.number)).toBe('（匿名，不写内容）');
    expect(await contentOf(inside.number)).toBe('（只给办理人看，不写内容）');
    expect(await contentOf(withdrawn.number)).toBe('（已撤回，不写内容）');
  });

  test('a result of what not everybody may read is hidden too', async () => {
    const { id: appealId, number } = await submit('只给你们看', { visibility: 'handlers' });
    const one = () => ({ appealId, idempotencyKey: newKey() });
    await cloud.call(gridWorker, 'appeal.accept', one());
    const result = { result: '跟他家里谈过了', channel: 'visit' } as const;
    await cloud.call(gridWorker, 'appeal.resolve', { ...one(), ...result });
    const row = await rowOf(await exportAs(desk), number);
    expect(row).toMatchObject({ 状态: '已办结，等评价', 办理结果: '（只给办理人看，不写内容）' });
  });

  test('of what neighbours do not see it tells no grid, no time of the day and no stars', async () => {
    const { id: appealId, number } = await submit('隔壁有人打孩子', {
      ...{ category: 'safety', visibility: 'handlers' },
    });
    const one = () => ({ appealId, idempotencyKey: newKey() });
    await cloud.call(secretary, 'appeal.accept', one());
    await cloud.call(secretary, 'appeal.respond', { ...one(), text: '马上去' });
    const done = { result: '跟他家里谈过了', channel: 'visit' } as const;
    await cloud.call(secretary, 'appeal.resolve', { ...one(), ...done });
    await cloud.call(owner, 'appeal.rate', { ...one(), solved: true, stars: 4 });
    const open = await submit('广场的灯坏了');
    const { id: withdrawnId, number: withdrawn } = await submit('说了又撤回');
    await cloud.call(owner, 'appeal.withdraw', { ...one(), appealId: withdrawnId });
    const exported = await exportAs(desk);
    for (const hidden of [number, withdrawn]) {
      const row = await rowOf(exported, hidden);
      expect(row).toMatchObject({ 网格: '', 居民评价: '', 星级: '' });
      expect(Object.values(row ?? {}).join(' ')).not.toMatch(/(?!24:00)\d\d:\d\d/);
      expect(row?.提交时间).toMatch(/^2026-03-02$/);
    }
    expect(await rowOf(exported, open.number)).toMatchObject({ 网格: '第一网格' });
  });

  test('a hostile text neither runs in a spreadsheet nor in a browser', async () => {
    const { number } = await submit('=HYPERLINK("http://x","<script>alert(1)</script>")');
    const done = await exportAs(desk);
    const row = await rowOf(done, number);
    expect(row?.内容摘要).toMatch(/^'=HYPERLINK/);
    const page = (await download(done.pageUrl)).text;
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
  });

  test('the page opens in a browser, which may run nothing of it', async () => {
    const { headers } = await fetch((await exportAs(desk)).pageUrl);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  });

  test('the same key answers with the same files, whatever came in between', async () => {
    const key = newKey();
    const first = await exportAs(desk, key);
    const before = await readTable(first);
    await submit('又来了一件');
    const again = await exportAs(desk, key);
    expect(again).toMatchObject({ rows: first.rows, until: first.until });
    expect(await readTable(again)).toEqual(before);
    const withoutMark = (url: string) => url.split('?')[0];
    expect(withoutMark(again.tableUrl)).toBe(withoutMark(first.tableUrl));
    expect(cloud.stored('exports').filter(({ at }) => at === again.log[0]?.at)).toHaveLength(1);
    const other = { communityId: COMMUNITY, month: '2026-02', idempotencyKey: key };
    expect(await cloud.refusal(desk, 'appeal.exportRegister', other)).toBe('CONFLICT');
  });

  test('two people with one key, and one with two keys, get files of their own', async () => {
    const key = newKey();
    const urls = [await exportAs(desk, key), await exportAs(secretary, key), await exportAs(desk)];
    expect(new Set(urls.map(({ pageUrl }) => new URL(pageUrl).pathname)).size).toBe(3);
  });

  test('everybody who may export sees which posts did', async () => {
    await exportAs(streetLeader);
    const { log } = await exportAs(desk);
    expect(log.slice(0, 2)).toMatchObject([
      { month: MONTH, by: { role: 'community_staff', placeName: '解放路社区' } },
      { month: MONTH, by: { role: 'street_leader', placeName: '人民街道' } },
    ]);
  });

  test('residents and grid workers get nothing, and nobody gets what is no community', async () => {
    const input = { communityId: COMMUNITY, month: MONTH };
    const refused = (openid: string, more = {}) =>
      cloud.refusal(openid, 'appeal.exportRegister', {
        ...{ ...input, ...more, idempotencyKey: newKey() },
      });
    expect(await refused(owner)).toBe('FORBIDDEN');
    expect(await refused(gridWorker)).toBe('FORBIDDEN');
    expect(await refused(streetLeader, { communityId: 'renmin' })).toBe('FORBIDDEN');
    expect(await refused(desk, { communityId: 'nothing' })).toBe('FORBIDDEN');
    const offered = async (openid: string) =>
      (await cloud.call(openid, 'appeal.rates', { scope: 'community' })).registerOf;
    expect(await offered(owner)).toBeNull();
    expect(await offered(gridWorker)).toBeNull();
    expect(await offered(desk)).toBe(COMMUNITY);
    expect(await offered(streetLeader)).toBe(COMMUNITY);
  });

  test('after a day the files are gone, and the log stays', async () => {
    const key = newKey();
    const done = await exportAs(desk, key);
    expect((await download(done.pageUrl)).status).toBe(200);
    const logged = cloud.stored('exports').length;
    await cloud.clock.advance('1d1m');
    expect(cloud.stored('uploads')).toEqual([]);
    expect((await download(done.pageUrl)).status).not.toBe(200);
    expect(cloud.stored('exports')).toHaveLength(logged);
    const input = { communityId: COMMUNITY, month: MONTH, idempotencyKey: key };
    expect(await cloud.refusal(desk, 'appeal.exportRegister', input)).toBe('CONFLICT');
  });

  test('more appeals than a register holds: the latest are in it, the rest is counted', async () => {
    const [sample] = cloud.stored('appeals');
    const copies = Array.from({ length: 2001 }, (_, at) => ({
      ...{ ...sample, _id: `copy-${at}`, number: `N${at}`, month: '2025-12' },
      recency: `2025-12-01T00:00:00.000Z~${String(at).padStart(5, '0')}`,
    }));
    cloud.devcloud.admin.importDocuments('appeals', copies);
    const done = await exportAs(desk, newKey(), '2025-12');
    expect(done).toMatchObject({ rows: 2000, left: 1 });
    const numbers = (await readTable(done)).map((row) => row.编号);
    expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([2000, 'N2000', 'N1']);
    expect((await download(done.pageUrl)).text).toContain(
      '共 2001 件，这里是最近的 2000 件，另有 1 件没有列出',
    );
  });
});
