/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import type { SubscribeAnswer, TemplateName } from '../../domain/notice/template-names';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { act, compose, join, type Words } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { until } from '../support/until';
import { newKey, PEOPLE } from '../support/world';

const INBOX = '/features/notice/pages/inbox/index';
const LAMP: Words = {
  category: 'property',
  content: '五号楼一单元的楼道灯坏了，晚上看不见台阶。',
  place: '五号楼一单元',
};

interface Question {
  tmplIds: string[];
  success: (result: object) => void;
}

/** WeChat's question on this phone: answered like this from now on; what was asked is kept. */
function answerWith(phone: Phone, answer: SubscribeAnswer): string[][] {
  const asked: string[][] = [];
  phone.replace('requestSubscribeMessage', (question) => {
    const { tmplIds, success } = question as Question;
    asked.push(tmplIds);
    success(Object.fromEntries(tmplIds.map((id) => [id, answer])));
  });
  return asked;
}

describe('WeChat messages are asked for in the built mini program', () => {
  const root = resolve(__dirname, '../../dist/weapp');
  let cloud: StoryCloud;
  let phone: Phone | undefined;

  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(async () => {
    phone?.close();
    await cloud?.discard();
  });

  const send = (openid: string, data: unknown) => callAs(cloud.url, openid)('', data);

  const phoneOf = async (openid: string, way = send) => {
    phone?.close();
    phone = new Phone(root, (_name, data) => way(openid, data));
    return phone;
  };

  const balances = async (openid: string): Promise<[TemplateName, number][]> => {
    const { templates } = await cloud.call(openid, 'notice.mailbox', {});
    return templates.map(({ name, balance }) => [name, balance]);
  };

  const eventually = async (look: () => Promise<unknown>, expected: unknown) => {
    const isSo = async () => JSON.stringify(await look()) === JSON.stringify(expected);
    await until(isSo, JSON.stringify(expected), 200);
  };

  const untilBalance = (openid: string, expected: [TemplateName, number][]) =>
    eventually(() => balances(openid), expected);

  const unreadOf = async (openid: string) => (await cloud.call(openid, 'account.me', {})).unread;

  test('who accepts while submitting has one more of each, and sees it; a tap brings more', async () => {
    const openid = 'o-messages-accepts';
    const mine = await phoneOf(openid);
    const asked = answerWith(mine, 'accept');
    await join(mine, '秀英');
    await compose({ cloud, phoneOf }, { phone: mine, openid }, LAMP, '一般问题');
    expect(asked).toEqual([['template-progress', 'template-digest']]);
    await untilBalance(openid, [
      ['progress', 1],
      ['digest', 1],
    ]);
    await mine.open(INBOX);
    await mine.read('微信提醒还能收到的不多');
    await mine.tap('ask-more');
    await untilBalance(openid, [
      ['progress', 2],
      ['digest', 2],
    ]);
    await mine.tap('open-message-settings');
    await mine.read('还能收到 2 次');
  });

  test('who refuses does everything all the same, is not asked again, and is told that nothing is lost', async () => {
    const openid = 'o-messages-refuses';
    const mine = await phoneOf(openid);
    const asked = answerWith(mine, 'reject');
    await join(mine, '国强');
    await compose({ cloud, phoneOf }, { phone: mine, openid }, LAMP, '一般问题');
    await mine.read('补充');
    await act(mine, 'supplement', '今天晚上又有老人绊了一下');
    await mine.read('今天晚上又有老人绊了一下');
    expect(asked).toHaveLength(1);
    await mine.open(INBOX);
    await mine.read('没有开启微信提醒也没关系');
    await mine.read('您的诉求已提交');
    await mine.tap('open-message-settings');
    await mine.read('您选了不接收');
    await mine.tap('ask-more');
    expect(asked).toHaveLength(2);
  });

  test('an acceptance whose answer is lost on the way counts, and once', async () => {
    const openid = 'o-messages-lost';
    let losses = 4;
    const mine = await phoneOf(openid, async (person, data) => {
      const answer = await send(person, data);
      const isLost = (data as { action: string }).action === 'notice.recordAnswers' && losses > 0;
      if (!isLost) return answer;
      losses -= 1;
      throw new Error('request:fail');
    });
    answerWith(mine, 'accept');
    await join(mine, '玉兰');
    await mine.open(INBOX);
    await mine.tap('ask-more');
    await mine.read('微信提醒还能收到的不多');
    expect(losses).toBe(0);
    expect(await balances(openid)).toEqual([
      ['progress', 1],
      ['digest', 1],
    ]);
  });

  test('who has the appeal open has read what is told about it; what comes when it is closed stays new', async () => {
    const openid = 'o-messages-reads';
    const mine = await phoneOf(openid);
    answerWith(mine, 'reject');
    await join(mine, '建国');
    const appealId = await compose({ cloud, phoneOf }, { phone: mine, openid }, LAMP, '一般问题');
    await eventually(() => unreadOf(openid), 0);
    const one = { appealId, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', one);
    await eventually(() => unreadOf(openid), 0);
    mine.close();
    const answer = { appealId, text: '明天来修', idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.respond', answer);
    const { items } = await cloud.call(openid, 'notice.inbox', {});
    expect(items.map(({ kind, isRead }) => [kind, isRead])).toEqual([
      ['appeal.responded', false],
      ['appeal.accepted', true],
      ['appeal.submitted', true],
    ]);
  });
});
