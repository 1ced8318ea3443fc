import { staffKnown } from '../../../../cloudfunctions/account/story';
import {
  joinedByFour,
  joinedByOne,
  paused,
  resolved,
  submitted,
  twice,
  withPhoto,
} from '../../../../cloudfunctions/appeal/story';
import { pathOf } from '../../../../cloudfunctions/lib/files';
import type { AnyStep } from '../../../../cloudfunctions/lib/scenario';
import { HIDDEN } from '../../../../domain/text/scrub';
import { TEST_START } from '../../../support/cloud';
import { COMBINE } from '../../../support/staff-steps';
import { PEOPLE } from '../../../support/world';
import type { Job, StageLook } from '../../support/job';
import { sentBy, toldOf } from '../../support/notice-facts';
import { ACT_AT, after } from '../../support/stage';
import { storedAppeals } from './on-stage';

const DAY = 24 * 60;
const PHONE = '13812345678';
const NEW_NAME = '夏夜流星雨';

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
const joinToo: AnyStep = {
  who: 'joiner2',
  action: 'appeal.join',
  input: ({ appealId }) => ({ appealId, isOn: true }),
};
const combine: AnyStep = {
  who: 'gridWorker',
  action: COMBINE,
  input: ({ appealId, earlierId }) => ({ appealId, intoId: earlierId }),
};
/** How often each appeal has this act, by the clock alone. */
function byTheClock(stage: StageLook, act: string): number[] {
  return storedAppeals(stage).map(
    ({ timeline }) => timeline.filter((entry) => entry.act === act && entry.key === null).length,
  );
}

/** The jobs of appeals. */
export const APPEAL_JOBS: readonly Job[] = [
  {
    name: 'the end of pauses',
    timer: 'appeal',
    given: [...paused, ...paused],
    due: after(ACT_AT, 3 * DAY),
    expectDone(stage) {
      expect(byTheClock(stage, 'resume')).toEqual([1, 1]);
      expect(storedAppeals(stage)).toMatchObject([{ pause: null }, { pause: null }]);
      expect(toldOf(stage, 'appeal.resumed').sort()).toEqual([
        'o-stage-resident',
        'o-stage-resident',
        PEOPLE.gridWorker,
        PEOPLE.gridWorker,
      ]);
    },
  },
  {
    name: 'the second question',
    timer: 'appeal',
    given: [...resolved, ...resolved],
    due: after(ACT_AT, 31 * DAY),
    expectDone(stage) {
      expect(byTheClock(stage, 'askAgain')).toEqual([1, 1]);
      expect(toldOf(stage, 'appeal.askedAgain')).toEqual(['o-stage-resident', 'o-stage-resident']);
    },
  },
  {
    name: 'reminders of deadlines',
    timer: 'appeal',
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
    expectDone(stage, uploads) {
      expect(uploads.map(({ cloudPath }) => stage.hasFile(cloudPath))).toEqual([false, false]);
      const copies = storedAppeals(stage).flatMap(({ media }) => media);
      expect(copies.map(({ fileId }) => stage.hasFile(pathOf(fileId)))).toEqual([true]);
      expect(stage.documents().uploads).toEqual([]);
    },
  },
  {
    name: 'what somebody left behind',
    timer: 'appeal',
    given: [...submitted, ...submitted, ...staffKnown],
    again: release,
    due: after(ACT_AT, 1),
    expectDone(stage) {
      expect(byTheClock(stage, 'vacate')).toEqual([1, 1]);
      const post = { key: 'community_secretary@jiefang', ids: [PEOPLE.secretary] };
      expect(storedAppeals(stage)).toMatchObject([{ assignees: [post] }, { assignees: [post] }]);
      expect(toldOf(stage, 'appeal.gap')).toEqual([PEOPLE.secretary, PEOPLE.secretary]);
      expect(stage.documents().orders).toEqual([]);
    },
  },
  {
    name: 'the counts of those who take part',
    timer: 'appeal',
    given: [...submitted, ...joinedByOne],
    again: joinToo,
    due: after(ACT_AT, 1),
    expectDone(stage) {
      expect(storedAppeals(stage)).toMatchObject([{ joinCount: 2, countVersion: 2 }]);
      const due = stage.documents().participants?.filter(({ dueOf }) => Boolean(dueOf));
      expect(due).toEqual([]);
    },
  },
  {
    name: 'the count after two became one',
    timer: 'appeal',
    given: [...twice, ...joinedByFour],
    again: combine,
    due: after(ACT_AT, 2),
    expectDone(stage) {
      const into = { mergedInto: null, joinCount: 5, joinedBesides: 5, recountAt: null };
      expect(storedAppeals(stage)).toContainEqual(expect.objectContaining(into));
    },
  },
  {
    name: 'what newer rules hide',
    timer: 'appeal',
    given: [...submitted, ...submitted],
    plant(stage) {
      const older = storedAppeals(stage).map((appeal) => {
        const words = { shown: `电话${PHONE}`, sealed: null };
        return { ...appeal, content: words, shownBy: 0 };
      });
      stage.devcloud.admin.importDocuments('appeals', older as never);
    },
    due: after(ACT_AT, 1),
    expectDone(stage) {
      const content = { shown: `电话${HIDDEN}`, sealed: expect.stringMatching(/^v1\./) };
      const now = { shownBy: 2, content };
      expect(storedAppeals(stage)).toMatchObject([now, now]);
    },
  },
  {
    name: 'the new name of an anonymous writer',
    timer: 'appeal',
    given: [...submitted, ...submitted],
    plant(stage) {
      const anonymous = storedAppeals(stage).map((appeal) => {
        const words = { shown: `找${NEW_NAME}`, sealed: null };
        return { ...appeal, content: words, isAnonymous: true };
      });
      const { people = [] } = stage.documents();
      const owner = people.find(({ nickname }) => nickname === '桂花');
      const renamed = { ...owner, nickname: NEW_NAME, renamedAt: TEST_START } as never;
      stage.devcloud.admin.importDocuments('appeals', anonymous as never);
      stage.devcloud.admin.importDocuments('people', [renamed]);
    },
    due: after(ACT_AT, 1),
    expectDone(stage) {
      const content = { shown: `找${HIDDEN}`, staffSealed: expect.stringMatching(/^v1\./) };
      expect(storedAppeals(stage)).toMatchObject([{ content }, { content }]);
      const { people = [] } = stage.documents();
      expect(people.filter(({ nickname }) => nickname === NEW_NAME)).toMatchObject([
        { renamedAt: null },
      ]);
    },
  },
  {
    name: 'texts of an older key',
    timer: 'appeal',
    given: [...submitted, ...submitted],
    plant(stage) {
      const { appeals = [] } = stage.documents();
      const older = appeals.map((appeal) => ({ ...appeal, sealedBy: 0 }));
      stage.devcloud.admin.importDocuments('appeals', older as never);
    },
    due: after(ACT_AT, 1),
    expectDone(stage) {
      const now = { sealedBy: 1 };
      expect(storedAppeals(stage)).toMatchObject([now, now]);
    },
  },
  {
    name: 'the list of the morning',
    timer: 'appeal',
    given: [...submitted, ...submitted],
    due: '2026-03-03T00:00:00.000Z',
    expectDone(stage) {
      expect(toldOf(stage, 'notice.morning')).toEqual([PEOPLE.gridWorker]);
      expect(sentBy(stage, 'digest')).toEqual([PEOPLE.gridWorker]);
    },
  },
];
