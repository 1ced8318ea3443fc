import { ClockInputError, createClock } from './clock';
import { parseCron } from './cron';
import { parseDuration } from './duration';
import { createTimers, type Timer } from './timers';

const HOUR = 3_600_000;

describe('parseDuration', () => {
  test.each([
    ['3d2h30m', 3 * 24 * HOUR + 2 * HOUR + HOUR / 2],
    ['90m', 1.5 * HOUR],
    ['45s', 45_000],
    ['0d', 0],
  ])('%s', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  test.each(['', '3', '2h3d', '-1d', '1.5h', '3 d', '1w'])('refuses "%s"', (text) =>
    expect(parseDuration(text)).toBeNull(),
  );
});

/** A clock with timers, as devcloud connects them. `fired` lists the runs. */
function createWorld(expression: string) {
  const fired: string[] = [];
  const timer: Timer = { functionName: 'f', triggerName: 't', schedule: parseCron(expression) };
  const clock = createClock({ offset: 0, onMove: () => timers.catchUp() });
  const timers = createTimers({
    now: clock.now,
    timers: () => [timer],
    fire: async (_, at) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      fired.push(at.toISOString());
    },
  });
  return { clock, timers, fired };
}

describe('a clock with timers', () => {
  test('runs on from the instant it was set to', async () => {
    const { clock } = createWorld('0 0 0 1 1 * 2099');
    const began = Date.now();
    const set = await clock.set('2027-05-01T00:00:00Z');
    const passed = set.getTime() - Date.UTC(2027, 4, 1);
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThanOrEqual(Date.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(Date.UTC(2027, 4, 1) + 50);
    await clock.set(null);
    expect(clock.offset()).toBe(0);
  });

  test('fires a timer once for many missed runs, before the move is answered', async () => {
    const { clock, fired } = createWorld('0 0 3 * * * *');
    await clock.advance('10d');
    expect(fired).toHaveLength(1);
    await clock.advance('1d');
    expect(fired).toHaveLength(2);
  });

  test('fires nothing when set back, and the runs ahead again later', async () => {
    const { clock, fired } = createWorld('0 0 3 * * * *');
    await clock.advance('10d');
    await clock.set(null);
    expect(fired).toHaveLength(1);
    await clock.advance('1d');
    expect(fired).toHaveLength(2);
  });

  test('carries out moves asked for at the same time one after another', async () => {
    const { clock, fired } = createWorld('0 0 3 * * * *');
    await Promise.all([clock.advance('1d'), clock.advance('1d'), clock.advance('1d')]);
    expect(clock.offset()).toBe(3 * 24 * HOUR);
    expect(fired).toHaveLength(3);
  });

  /** Two timers that are due at the same instant; the run of each one takes a while. */
  const firedTogether = async (areInTurn: boolean, instant: string) => {
    const schedule = parseCron('0 */1 * * * * *');
    const log: string[] = [];
    const clock = createClock({ offset: 0, onMove: () => timers.catchUp() });
    const timers = createTimers({
      now: clock.now,
      timers: () =>
        ['a', 'b'].map((functionName) => ({ functionName, triggerName: 't', schedule })),
      fire: async ({ functionName }) => {
        log.push(`${functionName} begins`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        log.push(`${functionName} ends`);
      },
      areInTurn,
    });
    await clock.set(instant);
    return log;
  };

  test('fires timers that are due at the same instant side by side, as the cloud does', async () => {
    const log = await firedTogether(false, '2090-03-02T01:00:00Z');
    expect(log.slice(0, 2)).toEqual(['a begins', 'b begins']);
  });

  test('in turn, the order changes with each minute', async () => {
    const [a, b] = ['a', 'b'].map((name) => [`${name} begins`, `${name} ends`]);
    expect([
      await firedTogether(true, '2090-03-02T01:00:00Z'),
      await firedTogether(true, '2090-03-02T01:01:00Z'),
    ]).toEqual([[a, b].flat(), [b, a].flat()]);
  });

  test('follows running time', async () => {
    const { timers, fired } = createWorld('* * * * * * *');
    const began = Date.now();
    timers.start();
    while (fired.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await timers.stop();
    expect(fired.length).toBeLessThanOrEqual(Math.ceil((Date.now() - began) / 1000) + 1);
    expect(new Set(fired).size).toBe(fired.length);
  });

  test.each(['tomorrow', '', '2026-13-01T00:00:00Z', '1'])(
    'refuses the instant "%s"',
    async (text) => {
      const { clock } = createWorld('0 0 3 * * * *');
      await expect(clock.set(text)).rejects.toThrow(ClockInputError);
      await expect(clock.advance('x')).rejects.toThrow(ClockInputError);
      await expect(clock.advance('1h')).resolves.toBeInstanceOf(Date);
    },
  );
});
