import type { APPEAL_JOBS } from '../../../../cloudfunctions/appeal/jobs';
import { type AppealRecord, appealRef } from '../../../../cloudfunctions/appeal/record';
import { indexFieldsOf } from '../../../../cloudfunctions/appeal/store/index-fields';
import { shardIdsOf } from '../../../../cloudfunctions/lib/counts';
import { keyOf } from '../../../../cloudfunctions/lib/thing';
import type { FunctionCloud } from '../../../support/function-cloud';
import { PICTURE } from '../../../support/picture';
import {
  GRID_ID,
  mailboxDocument,
  newKey,
  PEOPLE,
  residentDocument,
  worldDocuments,
} from '../../../support/world';
import { manyOf, type Rush } from '../../support/rush';

const RESIDENT = 'o-rush-resident';
const KEY = `grid_worker@${GRID_ID}` as const;

function storedAppeals(cloud: FunctionCloud): AppealRecord[] {
  return cloud.stored('appeals') as unknown as AppealRecord[];
}

async function submitOne(cloud: FunctionCloud): Promise<AppealRecord> {
  cloud.devcloud.admin.importDocuments('people', [residentDocument(RESIDENT, '桂花')]);
  const { id } = await cloud.call(RESIDENT, 'appeal.submit', {
    ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
    idempotencyKey: newKey(),
  });
  return storedOf(cloud, id);
}

function storedOf(cloud: FunctionCloud, id: string): AppealRecord {
  const appeal = storedAppeals(cloud).find(({ _id }) => _id === id);
  if (!appeal) throw new Error('not stored');
  return appeal;
}

/** So many appeals like this one, and nothing else to do. */
function fill(cloud: FunctionCloud, one: AppealRecord, things: number): void {
  const { people, places } = worldDocuments();
  const { admin } = cloud.devcloud;
  admin.restore({
    places,
    people: [...people, residentDocument(RESIDENT, '桂花')],
    appeals: manyOf(things, (number) => {
      const appeal = { ...one, _id: `rush-${number}`, number: String(number) };
      const { provisionalFor } = one;
      return { ...appeal, ...indexFieldsOf(appeal), provisionalFor };
    }),
  });
}

function countLeft(isLeft: (appeal: AppealRecord) => boolean): Rush['left'] {
  return (cloud) => storedAppeals(cloud).filter(isLeft).length;
}

/** One of whom this field is due now; the clock stands a second later. */
async function setDue(cloud: FunctionCloud, dueAt: string | null): Promise<void> {
  if (dueAt === null) throw new Error('never due');
  cloud.devcloud.admin.restore(worldDocuments());
  await cloud.clock.set(new Date(Date.parse(dueAt) + 1000).toISOString());
}

/** For each job of the appeals, how much becomes due at once. */
export const APPEAL_RUSHES: Record<keyof typeof APPEAL_JOBS, Rush> = {
  /** A quarter of them for each of the four kinds of work. */
  renewAppeals: {
    async plant(cloud, things) {
      fill(cloud, await submitOne(cloud), things);
      const due = [
        { provisionalFor: 2025 },
        { shownBy: 0 },
        { sealedBy: 0 },
        { isAnonymous: true },
      ];
      const older = storedAppeals(cloud).map((appeal, place) => ({ ...appeal, ...due[place % 4] }));
      const renamed = { ...residentDocument(RESIDENT, '桂花'), renamedAt: await cloud.clock.now() };
      cloud.devcloud.admin.importDocuments('appeals', older as never);
      cloud.devcloud.admin.importDocuments('people', [renamed]);
    },
    left: countLeft(
      ({ provisionalFor, shownBy, sealedBy, isAnonymous, ownNamesSealed }) =>
        provisionalFor !== null ||
        shownBy === 0 ||
        sealedBy === 0 ||
        (isAnonymous && !ownNamesSealed),
    ),
  },
  recountJoiners: {
    async plant(cloud, things) {
      const recountAt = await cloud.clock.now();
      fill(cloud, { ...(await submitOne(cloud)), recountAt }, things);
    },
    left: countLeft(({ recountAt }) => recountAt !== null),
  },
  bringCounts: {
    async plant(cloud, things) {
      fill(cloud, await submitOne(cloud), things);
      const shard = { sums: { joined: 1, following: 0 }, changes: 1 };
      cloud.devcloud.admin.importDocuments(
        'participants',
        manyOf(things, (number) => {
          const thing = appealRef(`rush-${number}`);
          return { ...shard, _id: shardIdsOf(thing)[0], thing, dueOf: keyOf(thing) };
        }),
      );
    },
    left: countLeft(({ joinCount }) => joinCount === 0),
  },
  handOverLeft: {
    async plant(cloud, things) {
      fill(cloud, await submitOne(cloud), things);
      const { admin } = cloud.devcloud;
      const [worker] = worldDocuments().people.filter(({ _id }) => _id === PEOPLE.gridWorker);
      admin.importDocuments('people', [{ ...worker, _id: PEOPLE.gridWorker, roles: [] }]);
      const at = await cloud.clock.now();
      const values = { key: KEY, personId: PEOPLE.gridWorker, reason: '调岗' };
      const order = { _id: 'rush', kind: 'departure', subject: KEY, by: null, at, values };
      const pass = { cursor: '', passAt: at, hasFailed: false, hasChanged: false };
      admin.importDocuments('orders', [{ ...order, turnAt: at, ...pass }]);
    },
    left: countLeft(({ assignees }) => assignees.some(({ key }) => key === KEY)),
  },
  escalateOverdue: {
    async plant(cloud, things) {
      const one = await submitOne(cloud);
      await setDue(cloud, one.nextDueAt);
      fill(cloud, one, things);
    },
    left: countLeft(({ timeline }) => timeline.length === 1),
  },
  remindDeadlines: {
    async plant(cloud, things) {
      const one = await submitOne(cloud);
      await setDue(cloud, one.nextReminderAt);
      fill(cloud, one, things);
    },
    left: countLeft(({ lastReminder }) => lastReminder === null),
  },
  askAgain: {
    async plant(cloud, things) {
      const { _id: appealId } = await submitOne(cloud);
      const act = () => ({ appealId, idempotencyKey: newKey() });
      await cloud.call(PEOPLE.gridWorker, 'appeal.accept', act());
      const done = { ...act(), result: '换了灯泡', channel: 'visit' as const };
      await cloud.call(PEOPLE.gridWorker, 'appeal.resolve', done);
      const one = storedOf(cloud, appealId);
      await setDue(cloud, one.askAgainAt ?? null);
      fill(cloud, one, things);
    },
    left: countLeft(({ askAgainAt }) => askAgainAt !== null),
  },
  sendMorningLists: {
    async plant(cloud, things) {
      const one = await submitOne(cloud);
      const morningAt = '2026-03-03T00:00:00.000Z';
      await setDue(cloud, morningAt);
      fill(cloud, one, 1);
      const { admin } = cloud.devcloud;
      const staff = (number: number) => `o-rush-${number}`;
      admin.importDocuments(
        'people',
        manyOf(things, (number) => ({
          ...residentDocument(staff(number), '网格员'),
          roles: [KEY],
        })),
      );
      admin.importDocuments(
        'mailboxes',
        manyOf(things, (number) => ({ ...mailboxDocument(staff(number), 9), morningAt })),
      );
    },
    left: (cloud) =>
      cloud.stored('mailboxes').filter(({ morningAt }) => morningAt === '2026-03-03T00:00:00.000Z')
        .length,
  },
};

/** What the clock has to do for appeals. */
export const APPEAL_FILES_RUSH: Rush = {
  async plant(cloud, things) {
    const one = await submitOne(cloud);
    const { cloudPath } = await cloud.call(RESIDENT, 'appeal.prepareUpload', {
      ...{ kind: 'image', extension: 'png', idempotencyKey: newKey() },
    });
    const fileId = await cloud.upload(RESIDENT, cloudPath, PICTURE, 'image/png');
    const file = { kind: 'image' as const, fileId, sha256: '', name: 'rush', traceId: null };
    const mediaDueAt = await cloud.clock.now();
    fill(cloud, { ...one, media: [{ ...file, check: 'pending' }], mediaDueAt }, things);
    cloud.devcloud.admin.putFile(RESIDENT, cloudPath, PICTURE, 'image/png');
  },
  left: countLeft(({ media }) => media.some(({ traceId }) => traceId === null)),
};
