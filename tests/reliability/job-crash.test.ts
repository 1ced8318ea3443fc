import { AREAS } from './areas';
import { errorsIn } from './support/accounts';
import type { Job } from './support/job';
import { type Scene, Stage } from './support/stage';
import { BEYOND, breakTimerAt, KILLED, requestsOfTimer } from './trials/clock-break';
import { BreakingPoints, POINTS } from './trials/points';

const JOBS = AREAS.judged.flatMap(({ jobs }) => jobs ?? []);
/** For all jobs: what the first ones were broken at, the others need not be. */
const points = new BreakingPoints();

/** Every other job, killed after its requests: the next minutes finish it, once. */
describe(`crashes of the jobs, POINTS=${POINTS}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(AREAS);
  });
  afterAll(() => stage.close());

  const runKilledAt = async (nth: number, job: Job, scene: Scene) => {
    const { again, due, timer = 'clock' } = job;
    await stage.restore(scene);
    job.plant?.(stage);
    if (again) await stage.play(again, scene.known, 'left-behind');
    return breakTimerAt(stage, { ...KILLED, timer, from: due, nth });
  };

  test.each(JOBS)('$name', async (job) => {
    const scene = await stage.prepare(job);
    const expectDone = () => {
      job.expectDone(stage, scene.uploads);
      expect(errorsIn(scene.books, stage.books())).toEqual([]);
    };
    expect(await runKilledAt(BEYOND, job, scene)).toBe(false);
    expectDone();
    const requests = requestsOfTimer(stage, job.timer ?? 'clock');
    expect(requests.length).toBeGreaterThan(10);
    let killed = 0;
    for (const nth of points.of(job.name, requests)) {
      if (await runKilledAt(nth, job, scene)) killed += 1;
      expectDone();
    }
    expect(killed).toBeGreaterThan(0);
  });
});
