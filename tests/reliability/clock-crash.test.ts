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
import type { FaultRule } from '../../devcloud/faults/order';
import { TEST_START } from '../support/cloud';
import { PEOPLE } from '../support/world';
import { errorsIn } from './support/accounts';
import { nudgesSince, storedAppeals, storedNotices } from './support/appeal-facts';
import { ACT_AT, after, type Scene, Stage } from './support/stage';

jest.setTimeout(120_000);

const BEYOND = 150;
const DAY = 24 * 60;
/** Both appeals have been overdue for some hours. */
const OVERDUE = after(ACT_AT, 4 * DAY);
/** The run that dies, and those that finish what it began: within ten minutes. */
const MINUTES = [0, 1, 2, 7, 10];

/** What a run of the clock, or a request of it, may come to. */
type Break = Pick<FaultRule, 'do' | 'on'>;
const KILLED: Break = { on: 'any', do: 'kill' };
/** WeChat's answer is lost, or WeChat is busy. */
const UNSURE: readonly Break[] = [
  { on: 'openapi', do: 'cut' },
  { on: 'openapi', do: 'fail' },
];

/** Breaks the clock at the n-th such request and lets time pass; answers whether it came to that. */
async function breakAt(
  stage: Stage,
  { from, nth, ...fault }: Break & { from: string; nth: number },
) {
  const { faults } = stage.devcloud;
  faults.set({ rules: [{ ...fault, label: 'clock:timer', nth, times: 1 }] });
  for (const minutes of MINUTES) await stage.passTime(after(from, minutes));
  return faults.report().acted.rules[0] === 1;
}

/** Whatever becomes of the clock's function: the next minutes finish what it began. */
describe('crashes of the clock', () => {
  let stage: Stage;
  let scene: Scene;
  beforeAll(async () => {
    stage = await Stage.open();
    scene = await stage.prepare({ given: [...submitted, ...submitted] });
  });
  afterAll(() => stage.close());

  /** The run that escalates and sends breaks at its n-th request. */
  const run = async (nth: number, fault: Break) => {
    await stage.restore(scene);
    return breakAt(stage, { ...fault, from: OVERDUE, nth });
  };

  /** Every appeal went up once, with one message; every nudge went out exactly once; nothing is left to do. */
  const expectWhole = () => {
    const overdues = storedAppeals(stage).map(
      ({ timeline }) => timeline.filter(({ act }) => act === 'overdue').length,
    );
    expect(overdues).toEqual([1, 1]);
    expect(storedNotices(stage)).toHaveLength(4);
    const nudges = nudgesSince(stage, OVERDUE);
    expect(nudges.map(({ to }) => to).sort()).toEqual(TOLD);
    expect(nudges.filter(({ state, sent }) => state !== 'sent' || sent !== 1)).toEqual([]);
    expect(errorsIn(scene.books, stage.books())).toEqual([]);
  };
  const one = [PEOPLE.gridWorker, PEOPLE.streetLeader, 'o-stage-resident'];
  const TOLD = [...one, ...one].sort();

  test('undisturbed: both go up, everybody is told once', async () => {
    expect(await run(BEYOND, KILLED)).toBe(false);
    expectWhole();
  });

  test('killed after each request: every message exactly once', async () => {
    let nth = 1;
    for (; await run(nth, KILLED); nth++) expectWhole();
    expect(nth).toBeGreaterThan(30);
  }, 400_000);

  test.each(UNSURE)(
    'WeChat $on, $do, at each message: every message exactly once',
    async (fault) => {
      let nth = 1;
      for (; await run(nth, fault); nth++) expectWhole();
      expect(nth).toBe(TOLD.length + 1);
    },
  );

  test('runs that overlap: one works, the others look and go', async () => {
    await stage.restore(scene);
    await stage.devcloud.settle();
    const { clock, faults, fireTimers, url } = stage.devcloud;
    faults.set({ rules: [{ on: 'database', label: 'clock:timer', do: 'delay', ms: 15 }] });
    await fetch(`${url}/dev/metrics/reset`, { method: 'POST' });
    const first = clock.set(OVERDUE);
    await new Promise((begun) => setTimeout(begun, 100));
    await Promise.all([first, ...[1, 2, 3].map(() => fireTimers())]);
    const report = (await (await fetch(`${url}/dev/metrics`)).json()) as Report;
    const { calls, database } = report['clock:timer'];
    const look = 2;
    expect({ calls, byOthers: database.total - database.max }).toEqual({
      calls: 4,
      byOthers: 3 * look,
    });
    faults.set({});
    for (const minutes of MINUTES) await stage.passTime(after(OVERDUE, minutes));
    expectWhole();
  });
});

/** What `GET /dev/metrics` tells of the clock. */
interface Report {
  'clock:timer': { calls: number; database: { total: number; max: number } };
}

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
  {
    name: 'the week of who joined',
    given: [...joined, ...joined],
    due: '2026-03-09T01:00:00.000Z',
    expectDone(stage) {
      expect(toldOf(stage, 'weekly')).toEqual(['o-stage-joiner-1']);
      expect(sentBy(stage, 'digest')).toEqual(['o-stage-joiner-1']);
    },
  },
  {
    name: 'the list of the morning',
    given: [...submitted, ...submitted],
    due: '2026-03-03T00:00:00.000Z',
    expectDone(stage) {
      expect(toldOf(stage, 'morning')).toEqual([PEOPLE.gridWorker]);
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
      expect(toldOf(stage, 'callNeeded').sort()).toEqual([PEOPLE.desk, PEOPLE.secretary].sort());
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

  const runKilledAt = async (nth: number, { again, due }: Job, scene: Scene) => {
    await stage.restore(scene);
    if (again) await stage.play(again, scene.known, 'left-behind');
    return breakAt(stage, { ...KILLED, from: due, nth });
  };

  test.each(JOBS)(
    '$name',
    async (job) => {
      const scene = await stage.prepare(job);
      const expectDone = () => {
        job.expectDone(stage, scene);
        expect(errorsIn(scene.books, stage.books())).toEqual([]);
      };
      expect(await runKilledAt(BEYOND, job, scene)).toBe(false);
      expectDone();
      let nth = 1;
      for (; await runKilledAt(nth, job, scene); nth++) expectDone();
      expect(nth).toBeGreaterThan(10);
    },
    400_000,
  );
});
