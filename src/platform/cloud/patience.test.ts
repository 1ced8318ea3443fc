import { CallError } from './call-error';
import { type Clock, patiently } from './patience';

const BUSY = new CallError('TRY_AGAIN', 'trace');
const LOST = new CallError('NO_NETWORK');
/** The platform ended the function: nobody answered. */
const ENDED = new CallError('TRY_AGAIN');
const REFUSED = new CallError('FORBIDDEN', 'trace');

/** A clock that runs only while somebody waits, and a cloud that answers after so long. */
class World implements Clock {
  at = 0;
  readonly tries: number[] = [];
  /** When it was said that the work goes on, and when that was taken back. */
  readonly told: number[] = [];

  constructor(
    private readonly answer: (at: number, tries: number) => CallError | 'done',
    private readonly chance = 0.5,
    private readonly isAct = true,
  ) {}

  now = () => this.at;
  random = () => this.chance;
  wait = async (milliseconds: number) => {
    this.at += milliseconds;
  };

  private readonly attempt = async () => {
    this.tries.push(this.at);
    const answer = this.answer(this.at, this.tries.length);
    this.at += 50;
    if (answer !== 'done') throw answer;
    return answer;
  };

  private readonly onLong = () => {
    this.told.push(this.at);
    return () => void this.told.push(this.at);
  };

  run = () => patiently(this.attempt, { clock: this, isAct: this.isAct, onLong: this.onLong });
}

/** What a function that died leaves behind is locked until then. */
const lockedUntil = (end: number) => (at: number) => (at < end ? BUSY : 'done');

test.each([0, 0.5, 0.99])('locks of a dead function are waited for (chance %d)', async (chance) => {
  const world = new World(lockedUntil(30_000), chance);
  await expect(world.run()).resolves.toBe('done');
  expect(world.tries[1]).toBeLessThan(1_000);
  expect(world.at).toBeLessThan(38_000);
  expect(world.tries.length).toBeLessThan(15);
});

test('what is only read is asked for three times, within two seconds', async () => {
  const world = new World(() => BUSY, 0.5, false);
  await expect(world.run()).rejects.toBe(BUSY);
  expect(world.tries).toHaveLength(3);
  expect(world.at).toBeLessThan(2_000);
});

test('a cloud that stays busy is tried for 40 s, the last time at the end; then it is said why', async () => {
  const world = new World(() => BUSY);
  await expect(world.run()).rejects.toBe(BUSY);
  expect(world.tries.at(-1)).toBe(40_000);
  expect(world.told).toEqual([expect.any(Number), 40_050]);
});

test('what works at once is done once, and nothing is said', async () => {
  const world = new World(() => 'done');
  await world.run();
  expect([world.tries.length, world.told]).toEqual([1, []]);
});

test('who waits longer than a second is told so, until it is done', async () => {
  const world = new World(lockedUntil(5_000));
  await world.run();
  const [from = 0, to] = world.told;
  expect(from).toBeLessThan(1_000);
  expect(to).toBe(world.at);
});

test('a moment is not worth a word', async () => {
  const world = new World(lockedUntil(300));
  await world.run();
  expect([world.tries.length, world.told]).toEqual([2, []]);
});

test.each([LOST, ENDED])(
  'without an answer two more tries follow, not 40 s of them',
  async (lost) => {
    const world = new World(() => lost);
    await expect(world.run()).rejects.toBe(lost);
    expect(world.tries).toEqual([0, 450, 1_700]);
  },
);

test('a lost answer is followed up: the locks that the call left are waited for', async () => {
  const world = new World((at, tries) => (tries === 1 ? LOST : lockedUntil(30_000)(at)));
  await expect(world.run()).resolves.toBe('done');
});

test('a refusal is not repeated, nor is a fault of ours', async () => {
  for (const fault of [REFUSED, new TypeError('x')]) {
    const world = new World(() => fault as CallError);
    await expect(world.run()).rejects.toBe(fault);
    expect(world.tries.length).toBe(1);
  }
});
