import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE, residentDocument } from '../support/world';

const { streetLeader } = PEOPLE;
const [writer, other] = ['o-red-writer', 'o-red-other'];
const REDS = 8;

/** One person cannot use up what a colleague accepted, and nobody is told later because of them. */
describe('many red appeals by one person', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud();
    const { admin } = cloud.devcloud;
    admin.importDocuments('people', [
      residentDocument(writer, '甲'),
      residentDocument(other, '乙'),
    ]);
    acceptMessages(admin, Object.values(PEOPLE), 20);
  });
  afterAll(() => cloud.close());

  const submitRed = (openid: string, place: number) =>
    cloud.call(openid, 'appeal.submit', {
      category: 'property',
      content: `${place}号楼燃气泄漏，味道很大`,
      isAnonymous: false,
      idempotencyKey: newKey(),
    });
  const messages = () =>
    cloud.devcloud.admin.outbox().filter(({ touser }) => touser === streetLeader);
  const inbox = () => cloud.call(streetLeader, 'notice.inbox', { limit: 50 });

  test('the first two reach a colleague at once, the others together after a quarter of an hour', async () => {
    for (let place = 1; place <= REDS; place += 1) {
      expect(await submitRed(writer, place)).toMatchObject({ priority: 'red' });
    }
    await cloud.clock.advance('5m');
    expect(messages()).toHaveLength(2);
    expect((await inbox()).items).toHaveLength(REDS);

    await submitRed(other, 99);
    await cloud.clock.advance('1m');
    expect(messages()).toHaveLength(3);

    await cloud.clock.advance('15m');
    expect(messages()).toHaveLength(4);
    expect(JSON.stringify(messages().at(-1)?.data)).toContain(`又有${REDS - 2}条紧急消息`);
    await cloud.clock.advance('45m');
    expect(messages().filter(({ templateId }) => templateId !== 'progress')).toHaveLength(4);
  });
});
