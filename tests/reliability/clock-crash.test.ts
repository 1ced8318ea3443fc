import type { FaultRule } from '../../devcloud/faults/order';
import { AREAS } from './areas';
import { errorsIn } from './support/accounts';
import { nudgesSince } from './support/notice-facts';
import { type Scene, Stage } from './support/stage';
import {
  BEYOND,
  type Break,
  breakTimerAt,
  KILLED,
  letMinutesPass,
  requestsOfTimer,
} from './trials/clock-break';
import { BreakingPoints, POINTS } from './trials/points';

/** For all timers: what the first ones were broken at, the others need not be. */
const points = new BreakingPoints();
const RUNS = AREAS.judged.flatMap(({ clockRuns }) => clockRuns ?? []);
/** WeChat's answer is lost, or WeChat is busy. */
const UNSURE: readonly Break[] = [
  { on: 'openapi', do: 'cut' },
  { on: 'openapi', do: 'fail' },
];

/** Whatever becomes of the functions with timers: the next minutes finish what they began. */
describe.each(RUNS)(`crashes of the timers, $name, POINTS=${POINTS}`, (clockRun) => {
  const { given, due, timers, expectDone } = clockRun;
  const told = [...clockRun.told].sort();
  let stage: Stage;
  let scene: Scene;
  beforeAll(async () => {
    stage = await Stage.open(AREAS);
    scene = await stage.prepare({ given });
  });
  afterAll(() => stage.close());

  /** The run of a timer that changes things, or the one that sends, breaks at its n-th request. */
  const run = async (timer: string, nth: number, fault: Break) => {
    await stage.restore(scene);
    return breakTimerAt(stage, { ...fault, timer, from: due, nth });
  };

  /** Every thing was changed once; every nudge went out exactly once; nothing is left to do. */
  const expectWhole = () => {
    expectDone(stage);
    const nudges = nudgesSince(stage, due);
    expect(nudges.map(({ to }) => to).sort()).toEqual(told);
    expect(nudges.filter(({ state, sent }) => state !== 'sent' || sent !== 1)).toEqual([]);
    expect(errorsIn(scene.books, stage.books())).toEqual([]);
  };

  test('undisturbed: all is done, everybody is told once', async () => {
    expect(await run('clock', BEYOND, KILLED)).toBe(false);
    expectWhole();
  });

  test.each(timers)('%s, killed after its requests: every message exactly once', async (timer) => {
    await run(timer, BEYOND, KILLED);
    const requests = requestsOfTimer(stage, timer);
    expect(requests.length).toBeGreaterThan(20);
    let killed = 0;
    for (const nth of points.of(timer, requests)) {
      if (await run(timer, nth, KILLED)) killed += 1;
      expectWhole();
    }
    expect(killed).toBeGreaterThan(0);
  });

  test.each(UNSURE)(
    'WeChat $on, $do, at each message: every message exactly once',
    async (fault) => {
      let nth = 1;
      for (; await run('clock', nth, fault); nth++) expectWhole();
      expect(nth).toBe(told.length + 1);
    },
  );

  test.each(timers)('runs of %s that overlap: one works, the others look and go', async (timer) => {
    const label = `${timer}:timer`;
    const { clock, faults, fireTimers, url } = stage.devcloud;
    const others = () => Promise.all([1, 2, 3].map(() => fireTimers()));
    await others();
    await stage.restore(scene);
    await fetch(`${url}/dev/metrics/reset`, { method: 'POST' });
    const held = { on: 'database', label, do: 'delay', nth: 6, times: 1, ms: 5000 };
    faults.set({ rules: [held as FaultRule] });
    const first = clock.set(due);
    while (faults.report().acted.rules[0] === 0) await new Promise((done) => setTimeout(done, 10));
    await Promise.all([first, others()]);
    const report = (await (await fetch(`${url}/dev/metrics`)).json()) as Report;
    const { calls = 0, database = { total: 0, max: 0 } } = report[label] ?? {};
    const look = 2;
    expect({ calls, byOthers: database.total - database.max }).toEqual({
      calls: 4,
      byOthers: 3 * look,
    });
    faults.set({});
    await letMinutesPass(stage, due);
    expectWhole();
  });
});

/** The part of `GET /dev/metrics` about timers. */
type Report = Record<string, { calls: number; database: { total: number; max: number } }>;
