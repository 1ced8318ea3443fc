import { paused, resolved, submitted, withPhoto } from '../../cloudfunctions/appeal/story';
import type { AnyStep } from '../../cloudfunctions/lib/scenario';
import { TEST_START } from '../support/cloud';
import { PEOPLE } from '../support/world';
import { nudgesSince, storedAppeals, storedNotices } from './support/appeal-facts';
import { ACT_AT, after, type Scene, Stage } from './support/stage';

jest.setTimeout(120_000);

const BEYOND = 100;
/** Both appeals have been overdue for some hours. */
const OVERDUE = after(ACT_AT, 4 * 24 * 60);

/** The clock's function dies at any of its requests; the next minutes finish what it began. */
describe('crashes of the clock', () => {
  let stage: Stage;
  let scene: Scene;
  beforeAll(async () => {
    stage = await Stage.open();
    scene = await stage.prepare([...submitted, ...submitted]);
  });
  afterAll(() => stage.close());

  /** The run that escalates and sends is killed after its k-th request. */
  const crashAt = async (k: number) => {
    await stage.restore(scene);
    const { faults } = stage.devcloud;
    faults.set({ rules: [{ on: 'any', label: 'clock:timer', nth: k, times: 1, do: 'kill' }] });
    for (const minutes of [0, 1, 10]) await stage.passTime(after(OVERDUE, minutes));
    return faults.report().acted.rules[0] === 1;
  };

  /** Every appeal went up once, with one message; every nudge went out, at most once; nothing is left to do. */
  const expectWhole = () => {
    const overdues = storedAppeals(stage).map(
      ({ timeline }) => timeline.filter(({ act }) => act === 'overdue').length,
    );
    expect(overdues).toEqual([1, 1]);
    expect(storedNotices(stage)).toHaveLength(4);
    expect(storedNotices(stage).filter(({ sendAfter }) => sendAfter !== null)).toEqual([]);
    const nudges = nudgesSince(stage, OVERDUE);
    expect(nudges.filter(({ state }) => state !== 'sent' && state !== 'sending')).toEqual([]);
    expect(nudges.filter(({ sent }) => sent > 1)).toEqual([]);
    const unsure = nudges.filter(({ state }) => state === 'sending');
    expect(nudges.filter(({ sent, state }) => sent === 0 && state === 'sent')).toEqual([]);
    return { nudges: nudges.length, unsure };
  };

  test('undisturbed: both go up, everybody is told once', async () => {
    expect(await crashAt(BEYOND)).toBe(false);
    expect(expectWhole()).toMatchObject({ unsure: [] });
  });

  test('killed after each request: nothing twice, and only the notice in hand may miss its nudges', async () => {
    let unsureRuns = 0;
    let k = 1;
    for (; await crashAt(k); k++) {
      const { nudges, unsure } = expectWhole();
      expect(nudges).toBeGreaterThan(3);
      expect(new Set(unsure.map(({ notice }) => notice)).size).toBeLessThanOrEqual(1);
      unsureRuns += unsure.length > 0 ? 1 : 0;
    }
    expect(k).toBeGreaterThan(15);
    expect(unsureRuns).toBeLessThan(k / 2);
  }, 120_000);
});

interface Job {
  name: string;
  given: readonly AnyStep[];
  /** What is played again before each run, because the clock would see to it at once. */
  again?: AnyStep;
  /** The first minute in which the clock has it to do. */
  due: string;
  expectDone(stage: Stage, scene: Scene): void;
}

const DAY = 24 * 60;

const attach: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: ({ fileId }) => ({
    category: 'suggestion',
    content: '建议广场加一张长椅，照片在这里。',
    images: [fileId],
    isAnonymous: false,
  }),
};
const release: AnyStep = {
  who: 'secretary',
  action: 'account.release',
  input: ({ handles }) => ({
    key: 'grid_worker@jiefang-1',
    handle: handles['grid_worker@jiefang-1'] ?? '',
    reason: '调到别的岗位。',
  }),
};
const askForStaff: AnyStep = { who: 'secretary', action: 'account.staff', input: () => ({}) };

/** How often each appeal has this act, by the clock alone. */
function byTheClock(stage: Stage, act: string): number[] {
  return storedAppeals(stage).map(
    ({ timeline }) => timeline.filter((entry) => entry.act === act && entry.key === null).length,
  );
}

/** Who was told so, each once. */
function toldOf(stage: Stage, kind: string): string[] {
  const messages = storedNotices(stage).flatMap((notice) => notice.messages);
  return messages.filter((message) => message.kind === kind).map(({ to }) => to);
}

const JOBS: readonly Job[] = [
  {
    name: 'the end of pauses',
    given: [...paused, ...paused],
    due: after(ACT_AT, 3 * DAY),
    expectDone(stage) {
      expect(byTheClock(stage, 'resume')).toEqual([1, 1]);
      expect(storedAppeals(stage)).toMatchObject([{ pause: null }, { pause: null }]);
      expect(toldOf(stage, 'resumed').sort()).toEqual([
        ...['o-stage-resident', 'o-stage-resident'],
        ...[PEOPLE.gridWorker, PEOPLE.gridWorker],
      ]);
    },
  },
  {
    name: 'the second question',
    given: [...resolved, ...resolved],
    due: after(ACT_AT, 31 * DAY),
    expectDone(stage) {
      expect(byTheClock(stage, 'askAgain')).toEqual([1, 1]);
      expect(toldOf(stage, 'askedAgain')).toEqual(['o-stage-resident', 'o-stage-resident']);
    },
  },
  {
    name: 'reminders of deadlines',
    given: [...submitted, ...submitted],
    due: after(TEST_START, 2 * DAY),
    expectDone(stage) {
      expect(toldOf(stage, 'dayBefore')).toEqual([PEOPLE.gridWorker, PEOPLE.gridWorker]);
      const seenTo = { lastReminder: { kind: 'dayBefore' }, nextReminderAt: null };
      expect(storedAppeals(stage)).toMatchObject([seenTo, seenTo]);
    },
  },
  {
    name: 'files that nobody attached',
    given: [...withPhoto, attach, ...withPhoto],
    due: after(ACT_AT, 31 * DAY),
    expectDone(stage, { uploads }) {
      expect(uploads.map(({ cloudPath }) => stage.hasFile(cloudPath))).toEqual([true, false]);
      expect(stage.documents().uploads).toEqual([]);
    },
  },
  {
    name: 'what somebody left behind',
    given: [...submitted, ...submitted, askForStaff],
    again: release,
    due: after(ACT_AT, 1),
    expectDone(stage) {
      expect(byTheClock(stage, 'vacate')).toEqual([1, 1]);
      const post = { key: 'community_secretary@jiefang', ids: [PEOPLE.secretary] };
      expect(storedAppeals(stage)).toMatchObject([{ assignees: [post] }, { assignees: [post] }]);
      expect(toldOf(stage, 'gap')).toEqual([PEOPLE.secretary, PEOPLE.secretary]);
      expect(stage.documents().departures).toEqual([]);
    },
  },
];

/** Every other job, killed after each of its requests: the next minutes finish it, once. */
describe('crashes of the jobs', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const runKilledAt = async (k: number, { again, due }: Job, scene: Scene) => {
    await stage.restore(scene);
    if (again) await stage.play(again, scene.known, 'left-behind');
    const { faults } = stage.devcloud;
    faults.set({ rules: [{ on: 'any', label: 'clock:timer', nth: k, times: 1, do: 'kill' }] });
    for (const minutes of [0, 1, 10]) await stage.passTime(after(due, minutes));
    return faults.report().acted.rules[0] === 1;
  };

  test.each(JOBS)('$name', async (job) => {
    const scene = await stage.prepare(job.given);
    expect(await runKilledAt(BEYOND, job, scene)).toBe(false);
    job.expectDone(stage, scene);
    let k = 1;
    for (; await runKilledAt(k, job, scene); k++) job.expectDone(stage, scene);
    expect(k).toBeGreaterThan(10);
  });
});
