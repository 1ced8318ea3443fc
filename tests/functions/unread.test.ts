import { MOST_UNREAD } from '../../domain/notice/unread';
import { composedNotice } from '../support/composed-notice';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { MUCH_LATER, newKey, PEOPLE } from '../support/world';

/** Home costs the same for everybody, however many messages somebody has not read. */
describe('unread messages', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud();
  });
  afterAll(() => cloud.close());

  /** So many messages to the secretary, and to nobody else. */
  const tell = (from: number, to: number) => {
    const all = Array.from({ length: to - from }, (_, at) =>
      composedNotice(`told-${from + at}`, [['appeal.submitted', PEOPLE.secretary]]),
    );
    const documents = all.map((notice) => ({ ...notice }));
    cloud.devcloud.admin.importDocuments('notices', documents);
  };
  const cost = () => cloud.touch(PEOPLE.secretary, 'account.me', {});
  const unread = async () => (await cloud.call(PEOPLE.secretary, 'account.me', {})).unread;

  test('300 cost as much as ten, and hardly more than none', async () => {
    const none = await cost();
    tell(0, 5);
    expect(await unread()).toBe(5);
    expect((await cost()).requests).toBe(none.requests);
    tell(5, MOST_UNREAD);
    const ten = await cost();
    expect(ten.requests).toBe(none.requests);
    expect(ten.documents - none.documents).toBeLessThanOrEqual(MOST_UNREAD);
    tell(MOST_UNREAD, 300);
    expect(await cost()).toEqual(ten);
    expect(await unread()).toBe(MOST_UNREAD);
  });

  test('who reads all has none left', async () => {
    const all = { ids: 'all', until: MUCH_LATER, idempotencyKey: newKey() } as const;
    expect(await cloud.call(PEOPLE.secretary, 'notice.markRead', all)).toEqual({ unread: 0 });
  });
});
