import {
  accepted,
  joinedByOne,
  paused,
  resolved,
  submitted,
  withPhoto,
} from '../../cloudfunctions/appeal/story';
import type { Actor, AnyStep } from '../../cloudfunctions/lib/scenario';
import { alarm, whoIsCalled } from '../../cloudfunctions/notice/story';
import { TEST_START } from '../support/cloud';
import { PEOPLE } from '../support/world';
import { errorsIn } from './support/accounts';
import { storedAppeals, storedNotices } from './support/appeal-facts';
import { ACT_AT, after, type Scene, Stage } from './support/stage';
import { BEYOND, breakClockAt, KILLED, requestsOfClock } from './trials/clock-break';
import { BreakingPoints, POINTS } from './trials/points';

const DAY = 24 * 60;
/** For all jobs: what the first ones were broken at, the others need not be. */
const points = new BreakingPoints();

interface Job {
  name: string;
  given: readonly AnyStep[];
  unreachable?: readonly Actor[];
  /** What is played again before each run, because the clock would see to it at once. */
  again?: AnyStep;
  /** The first minute in which the clock has it to do. */
  due: string;
  expectDone(stage: Stage, scene: Scene): void;
}

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
/** One that somebody else joined before it was answered and done. */
const joined: readonly AnyStep[] = [
  ...accepted,
  ...joinedByOne,
  ...resolved.slice(accepted.length),
];
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

/** Who got a message of this template. */
function sentBy({ devcloud }: Stage, template: string): string[] {
  const sent = devcloud.admin.outbox().filter(({ templateId }) => templateId === template);
  return sent.map(({ touser }) => touser);
}

const JOBS: readonly Job[] = [
  {
    name: 'the end of pauses',
    given: [...paused, ...paused],
    due: after(ACT_AT, 3 * DAY),
    expectDone(stage) {
      expect(byTheClock(stage, 'resume')).toEqual([1, 1]);
      expect(storedAppeals(stage)).toMatchObject([{ pause: null }, { pause: null }]);
      expect(toldOf(stage, 'appeal.resumed').sort()).toEqual([
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
      expect(toldOf(stage, 'appeal.askedAgain')).toEqual(['o-stage-resident', 'o-stage-resident']);
    },
  },
  {
    name: 'reminders of deadlines',
    given: [...submitted, ...submitted],
    due: after(TEST_START, 2 * DAY),
    expectDone(stage) {
      expect(toldOf(stage, 'appeal.dayBefore')).toEqual([PEOPLE.gridWorker, PEOPLE.gridWorker]);
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
      expect(toldOf(stage, 'appeal.gap')).toEqual([PEOPLE.secretary, PEOPLE.secretary]);
      expect(stage.documents().departures).toEqual([]);
    },
  },
  {
    name: 'the week of who joined',
    given: [...joined, ...joined],
    due: '2026-03-09T01:00:00.000Z',
    expectDone(stage) {
      expect(toldOf(stage, 'notice.weekly')).toEqual(['o-stage-joiner-1']);
      expect(sentBy(stage, 'digest')).toEqual(['o-stage-joiner-1']);
    },
  },
  {
    name: 'the list of the morning',
    given: [...submitted, ...submitted],
    due: '2026-03-03T00:00:00.000Z',
    expectDone(stage) {
      expect(toldOf(stage, 'notice.morning')).toEqual([PEOPLE.gridWorker]);
      expect(sentBy(stage, 'digest')).toEqual([PEOPLE.gridWorker]);
    },
  },
  {
    name: 'the call to somebody whom no message reaches',
    given: [],
    unreachable: whoIsCalled,
    again: alarm,
    due: after(ACT_AT, 6),
    expectDone(stage) {
      expect(stage.documents().calls).toMatchObject([
        { person: { id: PEOPLE.streetLeader }, state: 'open', isDone: false },
      ]);
      expect(toldOf(stage, 'notice.callNeeded').sort()).toEqual(
        [PEOPLE.desk, PEOPLE.secretary].sort(),
      );
    },
  },
];

/** Every other job, killed after its requests: the next minutes finish it, once. */
describe(`crashes of the jobs, POINTS=${POINTS}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const runKilledAt = async (nth: number, { again, due }: Job, scene: Scene) => {
    await stage.restore(scene);
    if (again) await stage.play(again, scene.known, 'left-behind');
    return breakClockAt(stage, { ...KILLED, from: due, nth });
  };

  test.each(JOBS)('$name', async (job) => {
    const scene = await stage.prepare(job);
    const expectDone = () => {
      job.expectDone(stage, scene);
      expect(errorsIn(scene.books, stage.books())).toEqual([]);
    };
    expect(await runKilledAt(BEYOND, job, scene)).toBe(false);
    expectDone();
    const requests = requestsOfClock(stage);
    expect(requests.length).toBeGreaterThan(10);
    let killed = 0;
    for (const nth of points.of(job.name, requests)) {
      if (await runKilledAt(nth, job, scene)) killed += 1;
      expectDone();
    }
    expect(killed).toBeGreaterThan(0);
  });
});
