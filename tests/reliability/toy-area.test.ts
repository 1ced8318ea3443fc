import { newKey } from '../support/world';
import { TOY } from '../toy-area/judged';
import { holder, OWNER, townspeople } from './judge/columns';
import { describeFiles } from './judge/files';
import { describeFuzz } from './judge/fuzz';
import type { Ground } from './judge/ground';
import { openGround } from './judge/open-ground';
import { describePermissions } from './judge/permission-matrix';
import { describeSecrets } from './judge/secrets';
import { Town } from './judge/town';
import { describeActs } from './trials/acts';
import { SHARDS } from './trials/shards';

/** The harness, as it is, judges an area that it has never seen. */
for (let shard = 1; shard <= SHARDS; shard++) describeActs(TOY, { shard, of: SHARDS });
describePermissions(TOY, { shard: 1, of: 1 }, null);
describeSecrets(TOY);
describeFiles(TOY);
describeFuzz(TOY, { shard: 1, of: 1 });

/** The rules that only this area has. */
describe('lost property', () => {
  const desk = holder('community_staff', 'here');
  const town = new Town('t');
  let ground: Ground;
  beforeAll(async () => {
    ground = await openGround(TOY);
    ground.settleTown(town, townspeople(town));
  });
  afterAll(() => ground.close());

  test('the desk is offered a room for it, a resident none', async () => {
    const entriesOf = async (openid: string) =>
      (await ground.call(openid, 'account.me', {})).entries;
    expect(await entriesOf(desk)).toContain('lost');
    expect(await entriesOf(OWNER)).not.toContain('lost');
  });

  test('while the office is closed nothing new is taken, but a retry is answered', async () => {
    const taken = { text: '一把蓝色的伞', idempotencyKey: newKey() };
    const first = await ground.ask(OWNER, 'lost.report', taken);
    const closing = { isClosed: true, version: 0, idempotencyKey: newKey() };
    expect(await ground.ask(desk, 'lost.saveSettings', closing)).toMatchObject({ ok: true });
    const another = { text: '一顶帽子', idempotencyKey: newKey() };
    const refused = { ok: false, error: { code: 'WRONG_STATE' } };
    expect(await ground.ask(OWNER, 'lost.report', another)).toMatchObject(refused);
    expect(await ground.ask(OWNER, 'lost.report', taken)).toEqual(first);
    expect(ground.stored('lost')).toHaveLength(1);
  });
});
