import type { Browser } from 'playwright-core';
import type { SentMessage } from '../../devcloud/types';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { newKey } from '../support/cloud';
import { openAct } from '../support/screen-steps';
import { detailOf, HOME, join } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { GRID_ID, PEOPLE } from '../support/world';

const INBOX = '/features/notice/pages/inbox/index';
const SETTINGS = '/features/notice/pages/settings/index';
const GROUPS = '/features/desk/pages/groups/index';
const QUESTION = '百姓交流吧想给您发送';
const LAMP = {
  category: 'property',
  isAnonymous: false,
  content: '五号楼一单元的楼道灯坏了，晚上看不见台阶。',
} as const;

describe('a browser that stands in for WeChat, in Chromium on the H5 build', () => {
  let cloud: StoryCloud;
  let browser: Browser;
  const phones: BrowserPhone[] = [];

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });
  afterEach(() => expect(phones.flatMap((phone) => phone.faults)).toEqual([]));

  /** The phone of a person, and what else stands in its address. */
  const phoneOf = async (openid: string, more = '&wechat=play') => {
    const phone = await BrowserPhone.start(browser, cloud.url, openid, more);
    phones.push(phone);
    return phone;
  };

  /** Opens a page as after a new start of the app: nothing is remembered from before. */
  const openAnew = async (phone: BrowserPhone, url: string) => {
    await phone.open(url);
    await phone.page.reload();
  };

  const perform = (openid: string, what: 'accept' | 'respond', appealId: string) =>
    what === 'accept'
      ? cloud.call(openid, 'appeal.accept', { appealId, idempotencyKey: newKey() })
      : cloud.call(openid, 'appeal.respond', {
          appealId,
          text: '明天来修',
          idempotencyKey: newKey(),
        });

  const sentTo = async (openid: string) => {
    await cloud.clock.advance('1m');
    const outbox = await cloud.dev<SentMessage[]>('outbox');
    return outbox.filter(({ touser }) => touser === openid).map(({ templateId }) => templateId);
  };

  const submit = async (openid: string) => {
    const { id } = await cloud.call(openid, 'appeal.submit', { ...LAMP, idempotencyKey: newKey() });
    return id;
  };

  /** Answers the question, and waits until the app has told the cloud. */
  const answer = async (phone: BrowserPhone, how: 'wechat-yes' | 'wechat-no') => {
    const told = phone.page.waitForResponse('**/call/notice.recordAnswers');
    await phone.tap(how);
    await told;
  };

  /** Reads in the settings what is left of each template. */
  const readBalances = async (phone: BrowserPhone, progress: string, digest: string) => {
    await openAnew(phone, SETTINGS);
    await phone.read(new RegExp(`进度提醒\\s+${progress}`));
    await phone.read(new RegExp(`汇总提醒\\s+${digest}`));
  };

  test('an acceptance brings one message; who refuses then loses nothing and does everything', async () => {
    const openid = 'o-plays-wechat';
    const phone = await phoneOf(openid);
    await join(phone, '秀英');

    await openAnew(phone, INBOX);
    await phone.read('要不要在微信里收到提醒');
    await phone.tap('ask-more');
    await phone.read(QUESTION);
    expect(await phone.text()).toMatch(/进度提醒\s+汇总提醒/);
    await answer(phone, 'wechat-yes');
    expect(await phone.has('wechat-sheet')).toBe(false);
    await readBalances(phone, '还能收到 1 次', '还能收到 1 次');

    const appealId = await submit(openid);
    await perform(PEOPLE.gridWorker, 'accept', appealId);
    expect(await sentTo(openid)).toEqual(['progress']);
    await readBalances(phone, '用完了', '还能收到 1 次');

    await openAnew(phone, INBOX);
    await phone.tap('ask-more');
    await answer(phone, 'wechat-no');
    await phone.read('没有开启微信提醒也没关系');
    await readBalances(phone, '您选了不接收', '还能收到 1 次');

    await perform(PEOPLE.gridWorker, 'respond', appealId);
    expect(await sentTo(openid)).toEqual(['progress']);
    await openAnew(phone, INBOX);
    await phone.read('您的诉求有了回应');
    await openAnew(phone, detailOf(appealId));
    await openAct('supplement')(phone);
    await phone.type('sheet-text', '今天晚上又有老人绊了一下');
    await phone.tap('sheet-confirm');
    await phone.read('好了，已经记下');
    await phone.read('今天晚上又有老人绊了一下');
    expect(await phone.has('wechat-sheet')).toBe(false);
  });

  test('the question at a tap about something else, refused, delays nothing but itself', async () => {
    const openid = 'o-plays-refuses';
    const phone = await phoneOf(openid);
    await join(phone, '国强');
    await openAnew(phone, HOME);
    await phone.tap('open-compose');
    await phone.tap('category-property');
    await phone.type('content', LAMP.content);
    for (const button of ['next', 'next', 'check']) await phone.tap(button);
    await phone.read('一般问题');
    await phone.tap('submit');
    await phone.read(QUESTION);
    await answer(phone, 'wechat-no');
    await phone.read(/\d{8}-[0-9A-Z]{6}/);
    const { items } = await cloud.call(openid, 'appeal.list', { scope: 'mine' });
    expect(items).toHaveLength(1);
    await readBalances(phone, '您选了不接收', '您选了不接收');
    await phone.tap('open-wechat-settings');
    await phone.read('演示里开关都开着');
    await phone.tap('wechat-yes');
  });

  test('what devcloud does not keep is no acceptance', async () => {
    const openid = 'o-plays-cut';
    const phone = await phoneOf(openid);
    await join(phone, '玉兰');
    await openAnew(phone, INBOX);
    await phone.page.route('**/dev/accept', (route) => route.abort());
    await phone.tap('ask-more');
    await phone.tap('wechat-yes');
    await phone.read('微信这次没有问到');
    await readBalances(phone, '还没有开启', '还没有开启');
  });

  test('a group is bound in a browser that comes from it, and who comes from it has the grid chosen', async () => {
    const from = '&wechat=play&group=lamp-group';
    const worker = await phoneOf(PEOPLE.gridWorker, from);
    await worker.open(GROUPS);
    await worker.read('把这个群和解放路社区绑定');
    await worker.type('group-name', '三号楼群');
    await worker.tap('bind-group');
    await worker.read('您正从已经绑定的群进来，不用再绑。');
    const { groups } = await cloud.call(PEOPLE.gridWorker, 'community.groups', {});
    expect(groups).toMatchObject([{ name: '三号楼群', gridId: GRID_ID }]);

    const newcomer = await phoneOf('o-plays-newcomer', from);
    await newcomer.open(HOME);
    await newcomer.tap('start-join');
    await newcomer.tap('consent-agree');
    await newcomer.read('您从「解放路社区」的群进来，已为您选好解放路社区第一网格。');
  });

  test('without being told so a browser plays nothing', async () => {
    const resident = await phoneOf('o-plays-nothing', '');
    await join(resident, '建国');
    await openAnew(resident, INBOX);
    await resident.read('微信提醒在微信小程序里接收');
    expect(await resident.has('ask-more')).toBe(false);
    const worker = await phoneOf(PEOPLE.otherGridWorker, '&group=lamp-group');
    await worker.open(GROUPS);
    await worker.read('要在微信小程序里绑定');
    expect(await worker.has('bind-form')).toBe(false);
  });
});
