import { DEFAULT_SETTINGS } from '../../domain/notice/settings';
import { CallError, type FailureCode } from '../platform/cloud/call-error';
import type { TemplateAnswer } from '../platform/wechat/subscribe-answer';
import { AnswerBox, type Unsent } from './answer-box';
import type { Mailbox } from './templates-to-ask';

const ACCEPTED: TemplateAnswer[] = [{ template: 'progress', answer: 'accept' }];
const REFUSED: TemplateAnswer[] = [{ template: 'digest', answer: 'reject' }];
const MAILBOX: Mailbox = {
  templates: [],
  ask: [],
  isStaff: false,
  dutyPhone: null,
  settings: DEFAULT_SETTINGS,
};

/** A phone and a cloud that fails with these codes first, one for each try. */
class World {
  stored = '';
  readonly taken: Unsent[] = [];
  readonly told: Mailbox[] = [];
  readonly pauses: { milliseconds: number; work: () => void }[] = [];
  private keys = 0;

  constructor(readonly failures: FailureCode[] = []) {}

  start(): AnswerBox {
    return new AnswerBox({
      load: () => (this.stored ? JSON.parse(this.stored) : null),
      save: (unsent) => {
        this.stored = JSON.stringify(unsent);
      },
      send: (unsent) => this.send(unsent),
      newKey: () => {
        this.keys += 1;
        return `key-${this.keys}`;
      },
      after: (milliseconds, work) => this.pauses.push({ milliseconds, work }),
      onTaken: (mailbox) => this.told.push(mailbox),
    });
  }

  keysTaken(): string[] {
    return this.taken.map(({ idempotencyKey }) => idempotencyKey);
  }

  private async send(unsent: Unsent): Promise<Mailbox> {
    const failure = this.failures.shift();
    if (failure) throw new CallError(failure);
    this.taken.push(unsent);
    return MAILBOX;
  }
}

test('an answer reaches the cloud at once, and nothing waits', async () => {
  const world = new World();
  await world.start().record(ACCEPTED);
  expect(world.taken).toEqual([{ answers: ACCEPTED, idempotencyKey: 'key-1' }]);
  expect(world.told).toEqual([MAILBOX]);
  expect(JSON.parse(world.stored)).toEqual([]);
});

test('without a network it waits, and goes later with the same key', async () => {
  const world = new World(['NO_NETWORK', 'TRY_AGAIN']);
  const box = world.start();
  await box.record(ACCEPTED);
  await box.flush();
  expect(world.pauses.map(({ milliseconds }) => milliseconds)).toEqual([5_000, 10_000]);
  world.pauses[0]?.work();
  await Promise.resolve();
  expect(world.keysTaken()).toEqual(['key-1']);
});

test('what waited survives the end of the app', async () => {
  const world = new World(['NO_NETWORK']);
  await world.start().record(ACCEPTED);
  await world.start().flush();
  expect(world.taken).toEqual([{ answers: ACCEPTED, idempotencyKey: 'key-1' }]);
});

test('several go in the order in which they were given', async () => {
  const world = new World(['NO_NETWORK']);
  const box = world.start();
  await box.record(ACCEPTED);
  await box.record(REFUSED);
  expect(world.keysTaken()).toEqual(['key-1', 'key-2']);
});

test.each<FailureCode>(['NOT_JOINED', 'CONSENT_REQUIRED', 'INTERNAL'])(
  'it still waits after %s',
  async (code) => {
    const world = new World([code]);
    await world.start().record(ACCEPTED);
    expect(JSON.parse(world.stored)).toHaveLength(1);
  },
);

test('what the cloud cannot read does not hold up the next one', async () => {
  const world = new World(['INVALID_INPUT']);
  const box = world.start();
  await Promise.all([box.record(ACCEPTED), box.record(REFUSED)]);
  expect(world.keysTaken()).toEqual(['key-2']);
  expect(JSON.parse(world.stored)).toEqual([]);
});

test('no answer sends nothing', async () => {
  const world = new World();
  await world.start().record([]);
  expect(world.taken).toEqual([]);
});
