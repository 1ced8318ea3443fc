/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import type { AppealView } from '../../contract';
import { newKey } from '../support/cloud';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { SpoilableCall, undrawable } from '../support/spoilt-call';
import { act, detailOf, HOME, tryAct } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { until } from '../support/until';
import { PEOPLE } from '../support/world';

const CLAIM = '/features/appeal/pages/claim/index';
const INBOX = '/features/notice/pages/inbox/index';
/** The platform ended the function: no trace of an answer. */
const ENDED = { code: 'TRY_AGAIN', message: '', traceId: '' };
const WORDS = '三号楼的楼道灯坏了';

describe('faults in the built mini program, by the official compiler', () => {
  const root = resolve(__dirname, '../../dist/weapp');
  let cloud: StoryCloud;
  let phone: Phone | undefined;
  let way: SpoilableCall;

  beforeAll(async () => {
    // React prints what a boundary has caught: whole lines of the built program.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    cloud = await startCloud();
  });
  afterAll(async () => {
    phone?.close();
    await cloud?.discard();
  });

  const phoneOf = (openid: string) => {
    phone?.close();
    way = new SpoilableCall(callAs(cloud.url, openid));
    phone = new Phone(root, way.call);
    return phone;
  };

  const appealOf = async (openid: string) => {
    const draft = { category: 'property', content: WORDS, isAnonymous: false } as const;
    const input = { ...draft, idempotencyKey: newKey() };
    return (await cloud.call(openid, 'appeal.submit', input)).id;
  };

  test('a page that breaks says so, tells the cloud where, and is whole again after a retry', async () => {
    const id = await appealOf(PEOPLE.gridWorker);
    const person = phoneOf(PEOPLE.gridWorker);
    await person.open(HOME);
    way.spoils.set('appeal.get', async (ask) => {
      const answer = await ask();
      return answer.ok ? { ok: true, data: undrawable(answer.data as AppealView) } : answer;
    });
    await person.open(detailOf(id));
    await person.read('这一页出了点问题');
    const [report, ...more] = way.sentTo('account.reportFault');
    expect(report?.input).toMatchObject({
      ...{ kind: 'draw', name: 'TypeError', page: 'features/appeal/pages/detail/index' },
    });
    expect(JSON.stringify(report)).not.toContain(id);
    expect(more).toEqual([]);
    way.spoils.clear();
    await person.tap('page-retry');
    await person.read(WORDS);
    expect(person.has('page-fault')).toBe(false);
  });

  test('from a page that stays broken a way leads home, where nothing is broken', async () => {
    const id = await appealOf(PEOPLE.gridWorker);
    const person = phoneOf(PEOPLE.gridWorker);
    await person.open(HOME);
    way.spoils.set('appeal.get', async () => ({ ok: true, data: {} }));
    await person.open(detailOf(id));
    await person.tap('page-home');
    await person.read('您好');
    expect(person.route()).toBe('pages/home/index');
  });

  test('while the cloud is busy the call is repeated with its key, and the page says that it goes on', async () => {
    const person = phoneOf('o-faults-newcomer');
    await person.open(HOME);
    await person.tap('start-join');
    way.keepBusy('account.consent', 2);
    await person.tap('consent-agree');
    await person.read('正在处理，请稍等');
    await person.read('选择网格');
    expect(person.has('still-working')).toBe(false);
    const keys = way.sentTo('account.consent').map(({ input }) => input.idempotencyKey);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  test('an act that was not answered goes under its key when its sheet is opened again; other words get another', async () => {
    const id = await appealOf(PEOPLE.desk);
    const person = phoneOf(PEOPLE.gridWorker);
    await person.open(HOME);
    await person.open(detailOf(id));
    await act(person, 'accept');
    await person.read('已受理');
    way.spoils.set('appeal.progress', async () => ({ ok: false, error: { ...ENDED } }));
    await tryAct(person, 'progress', '已经联系电工');
    await person.read('还没有办好');
    await person.tap('sheet-cancel');
    await tryAct(person, 'progress');
    await until(() => way.sentTo('appeal.progress').length === 6, 'it is sent again');
    await person.read('还没有办好');
    way.spoils.clear();
    await person.type('sheet-text', '已经联系电工，明天来');
    await person.tap('sheet-confirm');
    await person.read('明天来');
    const keys = way.sentTo('appeal.progress').map(({ input }) => input.idempotencyKey);
    expect(new Set(keys.slice(0, 6)).size).toBe(1);
    expect(new Set(keys).size).toBe(2);
  });

  test('over ten pages no more fit: the next takes the place of the one on top', async () => {
    const person = phoneOf(PEOPLE.gridWorker);
    await person.open(HOME);
    for (let page = 2; page <= 9; page += 1) await person.open(CLAIM);
    await person.open(INBOX);
    await expect(person.open(CLAIM)).rejects.toThrow('webview count limit exceed');
    await person.tap('open-message-settings');
    await person.read('免打扰');
    expect(person.route()).toBe('features/notice/pages/settings/index');
  });

  test('a page that does not exist is left for home, and told of', async () => {
    const person = phoneOf(PEOPLE.gridWorker);
    await person.open('/pages/gone/index?id=o-somebody');
    await person.read('您好');
    expect(person.route()).toBe('pages/home/index');
    expect(way.sentTo('account.reportFault')[0]?.input).toMatchObject({
      ...{ kind: 'page-not-found', page: 'pages/gone/index' },
    });
    expect(JSON.stringify(way.sent)).not.toContain('o-somebody');
  });
});
