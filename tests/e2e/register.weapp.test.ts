/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { PEOPLE } from '../support/world';

const RATES = '/features/desk/pages/rates/index';

interface Copy {
  data: string;
  success?: (answer: object) => void;
  fail?: (fault: object) => void;
}

describe('导出台账 in the built mini program', () => {
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

  const openRates = async (openid: string) => {
    phone?.close();
    phone = new Phone(root, callAs(cloud.url, openid));
    await phone.open(RATES);
    return phone;
  };

  test('the desk copies the links of a table and of a page', async () => {
    const copied: string[] = [];
    const desk = await openRates(PEOPLE.desk);
    desk.replace('setClipboardData', (options) => {
      const { data, success } = options as Copy;
      copied.push(data);
      success?.({});
    });
    await desk.read('导出台账');
    await desk.tap('export-register');
    await desk.read('里面没有姓名、电话和门牌');
    await desk.tap('sheet-confirm');
    await desk.read('导出记录');
    await desk.tap('register-table-copy');
    await desk.read('复制好了');
    await desk.tap('register-page-copy');
    const [table = '', page = ''] = await Promise.all(
      copied.map(async (url) => (await fetch(url)).text()),
    );
    expect(copied).toHaveLength(2);
    expect(table).toMatch(/^编号,类别/);
    expect(page).toContain('<h1>解放路社区办理台账');
  });

  test('a link that WeChat does not copy is there to be copied by hand', async () => {
    const desk = await openRates(PEOPLE.desk);
    desk.replace('setClipboardData', (options) =>
      (options as Copy).fail?.({ errMsg: 'setClipboardData:fail' }),
    );
    await desk.tap('export-register');
    await desk.tap('sheet-confirm');
    await desk.read('导出记录');
    await desk.tap('register-page-copy');
    await desk.read(/register-20\d\d-\d\d\.html/);
  });

  test('a grid worker has no such button', async () => {
    const worker = await openRates(PEOPLE.gridWorker);
    await worker.read('本社区');
    await worker.read('这个月');
    expect(worker.has('export-register')).toBe(false);
  });
});
