import { type CloudClient, newKey } from '../support/cloud';
import { randomFrom } from '../support/random';
import { type CloudProcess, newDataDir, spawnCloud } from '../support/start-cloud';

/** `LONG=1`: more of them. */
const KILLS = process.env.LONG === '1' ? 50 : 6;
/** The kill comes at most this long after the stream began, or after its first acknowledgement, in milliseconds. */
const LATEST_KILL_MS = 400;
/** For all rounds together, in milliseconds; only what hangs takes that long. */
const PATIENCE = 3_600_000;
const SEED = Number(process.env.DURABILITY_SEED ?? 20261122);

interface Intent {
  content: string;
  key: string;
}

/** A resident who sends one appeal after the other, and sends again what was not acknowledged. */
class Sender {
  readonly acknowledged = new Map<string, string>();
  private pending: Intent | null = null;
  private made = 0;

  constructor(readonly openid: string) {}

  /** Sends until the connection breaks, or, when draining, until nothing is pending. */
  async stream(cloud: CloudClient, { drain = false } = {}): Promise<void> {
    while (!drain || this.pending) {
      const intent = this.pending ?? this.next();
      const id = await this.send(cloud, intent).catch(() => null);
      if (id === null) return;
      this.acknowledged.set(intent.content, id);
      this.pending = null;
    }
  }

  async send(cloud: CloudClient, { content, key }: Intent): Promise<string> {
    const view = await cloud.call(this.openid, 'appeal.submit', {
      category: 'livelihood',
      content,
      isAnonymous: false,
      idempotencyKey: key,
    });
    return view.id;
  }

  private next(): Intent {
    this.made += 1;
    this.pending = { content: `${this.openid} 的第 ${this.made} 条意见`, key: newKey() };
    return this.pending;
  }
}

async function allOf(cloud: CloudClient, openid: string) {
  const found: { id: string; excerpt: string }[] = [];
  let cursor: string | undefined;
  do {
    const page = await cloud.call(openid, 'appeal.list', { scope: 'mine', limit: 50, cursor });
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** Every other round the moment counts from the first acknowledgement, so that a slow machine gets that far too. */
async function killDuringStream(
  dataDir: string,
  senders: Sender[],
  moment: { after: number; fromFirst: boolean },
): Promise<void> {
  const cloud = await spawnCloud(dataDir);
  const count = () => senders.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
  const before = count();
  const streams = senders.map((sender) => sender.stream(cloud));
  while (moment.fromFirst && count() === before) await pause(5);
  await pause(moment.after);
  await cloud.kill();
  await Promise.all(streams);
}

describe(`kill -9 at ${KILLS} random moments (seed ${SEED})`, () => {
  const dataDir = newDataDir();
  const senders = ['o-sender-a', 'o-sender-b', 'o-sender-c', 'o-sender-d'].map(
    (openid) => new Sender(openid),
  );
  let cloud: CloudProcess;

  beforeAll(async () => {
    cloud = await spawnCloud(dataDir);
    for (const { openid } of senders) await cloud.settle(openid, openid.slice(2));
    await cloud.kill();
    const random = randomFrom(SEED);
    for (let round = 0; round < KILLS; round += 1) {
      const after = random() * LATEST_KILL_MS;
      await killDuringStream(dataDir, senders, { after, fromFirst: round % 2 === 1 });
    }
    cloud = await spawnCloud(dataDir);
    await Promise.all(senders.map((sender) => sender.stream(cloud, { drain: true })));
  }, PATIENCE);
  afterAll(() => cloud?.discard());

  test('the stream was a real one', () => {
    const total = senders.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
    expect(total).toBeGreaterThan(KILLS / 2);
  });

  test('every acknowledged appeal is there exactly once, and nothing else', async () => {
    for (const { openid, acknowledged } of senders) {
      const found = await allOf(cloud, openid);
      const stored = found.map(({ id, excerpt }) => `${id} ${excerpt}`).sort();
      const promised = [...acknowledged].map(([content, id]) => `${id} ${content}`).sort();
      expect(stored).toEqual(promised);
    }
  });

  test('everybody who has one can still open it', async () => {
    for (const { openid, acknowledged } of senders) {
      const appealId = [...acknowledged.values()].at(-1) ?? '';
      const view = await cloud.call(openid, 'appeal.get', { appealId });
      expect(view).toMatchObject({ id: appealId, status: 'pending' });
    }
  });
});
