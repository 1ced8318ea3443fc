import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { APPEAL_JOBS } from '../../cloudfunctions/appeal/jobs';
import { JOBS } from '../../cloudfunctions/areas';
import type { Jobs } from '../../cloudfunctions/lib/batch';
import { BUDGET_MS } from '../../cloudfunctions/lib/run-jobs';
import { TEST_START } from '../support/cloud';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { ModelTime } from '../support/model-time';
import { worldDocuments } from '../support/world';
import { APPEAL_FILES_RUSH, APPEAL_RUSHES } from './areas/appeal/rushes';
import { NOTICE_RUSHES } from './areas/notice/rushes';
import { REVIEW_RUSHES } from './areas/review/rushes';
import { manyOf, type Rush } from './support/rush';

const FUNCTIONS = resolve(__dirname, '../../cloudfunctions');

/** The collections whose sealed texts the clock seals anew. */
const SEALED = ['people', 'mailboxes', 'reviews'] as const;

const CLOCK_RUSHES: Record<keyof typeof JOBS, Rush> = {
  ...NOTICE_RUSHES,
  ...REVIEW_RUSHES,
  recheckMedia: APPEAL_FILES_RUSH,
  cleanUploads: {
    async plant({ devcloud }, things) {
      const upload = { area: 'appeal', personId: 'o-rush', dueAt: TEST_START };
      devcloud.admin.importDocuments(
        'uploads',
        manyOf(things, (number) => ({
          ...upload,
          ...{ _id: `rush-${number}`, cloudPath: `appeal/image/rush-${number}.png` },
        })),
      );
    },
    left: (cloud) => cloud.stored('uploads').length,
  },
  /** A third of them for each collection. */
  resealPeople: {
    async plant({ devcloud }, things) {
      const all = manyOf(things, (number) => ({ _id: `o-rush-${number}`, sealedBy: 0 }));
      for (const [place, name] of SEALED.entries()) {
        devcloud.admin.importDocuments(
          name,
          all.filter((_, number) => number % SEALED.length === place),
        );
      }
    },
    left: (cloud) => SEALED.flatMap(cloud.stored).filter(({ sealedBy }) => sealedBy === 0).length,
  },
};

/** The function of each timer, its jobs, and how much becomes due at once for each of them. */
const TIMERS: Readonly<Record<string, { jobs: Jobs; rushes: Readonly<Record<string, Rush>> }>> = {
  appeal: { jobs: APPEAL_JOBS, rushes: APPEAL_RUSHES },
  clock: { jobs: JOBS, rushes: CLOCK_RUSHES },
};

function functionsWithTimers(): string[] {
  return readdirSync(FUNCTIONS).filter((name) => {
    const config = join(FUNCTIONS, name, 'config.json');
    if (!existsSync(config)) return false;
    const { triggers = [] } = JSON.parse(readFileSync(config, 'utf8')) as { triggers?: object[] };
    return triggers.length > 0;
  });
}

/** A part of the rush tells what each thing costs; a long run plants the whole rush. */
const PLANTED = process.env.LONG === '1' ? Number.POSITIVE_INFINITY : 40;

const CASES = Object.entries(TIMERS).flatMap(([timer, { jobs, rushes }]) =>
  Object.entries(jobs).map(([name, { rush }]) => ({ timer, jobs, name, rush, due: rushes[name] })),
);

/**
 * Each job is done with its rush in time. The model counts what the requests of a run cost one after another. A job has
 * only its fair share of each run, as if every other job of the timer had as much to do.
 */
describe('how late the jobs may be', () => {
  const time = new ModelTime();
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud({ pace: time.pace, lifetimes: { mediaCheck: 3_600_000 } });
  });
  afterAll(() => cloud.close());

  /** The milliseconds of a run. WeChat's events wait meanwhile: they are other calls. */
  const timeOfRun = async (timer: string) => {
    const { admin, settle, fireTimers } = cloud.devcloud;
    await settle();
    admin.stopPushing();
    const milliseconds = await time.of(() => fireTimers(timer));
    admin.startPushing();
    await settle();
    return milliseconds;
  };
  const begin = async () => {
    cloud.devcloud.admin.restore(worldDocuments());
    await cloud.clock.set(new Date(Date.parse(TEST_START) + 1000).toISOString());
  };

  test('every function with a timer is here', () => {
    expect(Object.keys(TIMERS).sort()).toEqual(functionsWithTimers());
  });

  test.each(CASES)('$timer, $name: $rush', async ({ timer, jobs, name, rush, due }) => {
    if (!due) throw new Error(`nobody says what is due for ${name}`);
    const things = Math.min(PLANTED, rush.things);
    await begin();
    const idle = await timeOfRun(timer);
    await due.plant(cloud, things);
    expect(due.left(cloud)).toBe(things);
    const each = ((await timeOfRun(timer)) - idle) / things;
    expect(due.left(cloud)).toBe(0);
    expect(each).toBeGreaterThan(0);
    const share = BUDGET_MS / Object.keys(jobs).length;
    const minutes = Math.ceil((rush.things * each) / share);
    console.info(`${timer} ${name}: ${idle} ms idle, ${each} ms each, ${minutes} runs`);
    expect({ name, minutes, isInTime: minutes <= rush.minutes }).toMatchObject({ isInTime: true });
  });
});
