import type { MailboxRecord } from '../../cloudfunctions/notice/mailbox';
import type { NoticeRecord } from '../../cloudfunctions/notice/record';
import { EVENTS_AT, fillOutbox } from '../reliability/support/outbox-world';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { PICTURE } from '../support/picture';
import { newKey } from '../support/world';

/** Functions are deployed one after the other: some of what is stored was written by a newer one. */
describe('things that another version wrote', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;
  beforeEach(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterEach(() => cloud.close());

  const appealWithPhoto = async () => {
    const wanted = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
    const { cloudPath } = await cloud.call(resident, 'appeal.prepareUpload', wanted);
    const photo = await cloud.upload(resident, cloudPath, PICTURE, 'image/png');
    const draft = { category: 'property', content: '楼道灯坏了', isAnonymous: false } as const;
    const input = { ...draft, images: [photo], idempotencyKey: newKey() };
    return (await cloud.call(resident, 'appeal.submit', input)).id;
  };

  test.each([['appeal'], ['topic'], [undefined]])(
    'a file of the area %p that is in use is not cleaned away',
    async (area) => {
      const appealId = await appealWithPhoto();
      const stored = cloud.stored('uploads').map(({ area: _, ...rest }) => ({ ...rest, area }));
      cloud.devcloud.admin.importDocuments('uploads', stored as never);
      await cloud.clock.advance('31d');
      await cloud.clock.advance('1m');
      const { media } = await cloud.call(resident, 'appeal.get', { appealId });
      expect(media[0]?.url).not.toBeNull();
    },
  );

  test('a message of an unknown kind keeps nothing waiting behind it', async () => {
    await cloud.clock.set(new Date(EVENTS_AT + 60_000).toISOString());
    const [first, second] = fillOutbox(cloud.devcloud, { events: 2, people: 1, seed: 3 });
    const unknown = JSON.parse(JSON.stringify(first).replaceAll('appeal.assigned', 'topic.opened'));
    cloud.devcloud.admin.importDocuments('notices', [unknown]);
    for (let minute = 0; minute < 3; minute++) await cloud.clock.advance('1m');
    const notices = cloud.stored('notices') as unknown as NoticeRecord[];
    const stateOf = (id?: string) => notices.find(({ _id }) => _id === id)?.messages[0]?.state;
    expect([stateOf(first?._id), stateOf(second?._id)]).toEqual(['unreached', 'sent']);
    const mailboxes = cloud.stored('mailboxes') as unknown as MailboxRecord[];
    expect(mailboxes.every(({ pendingDelivery }) => pendingDelivery === null)).toBe(true);
  });
});
