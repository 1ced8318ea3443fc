import { composeNotice } from '../../../../cloudfunctions/notice/compose';
import type { noticeJobs } from '../../../../cloudfunctions/notice/jobs';
import { acceptMessages } from '../../../support/acceptances';
import type { FunctionCloud } from '../../../support/function-cloud';
import { manyOf, type Rush } from '../../support/rush';

const person = (number: number) => `o-rush-${number}`;

function noticeTo(number: number, at: string) {
  return composeNotice({
    id: `rush-${number}`,
    at,
    about: {
      thing: { type: 'appeal', id: `thing-${number}` },
      ...{ number: String(number), priority: 'yellow', excerpt: '楼道灯坏了' },
      ...{ communityId: 'jiefang', isUrgent: false },
    },
    audiences: [{ kind: 'appeal.assigned', to: [person(number)] }],
  });
}

function countDue(isDue: (notice: Record<string, unknown>) => boolean): Rush['left'] {
  return (cloud: FunctionCloud) => cloud.stored('notices').filter(isDue).length;
}

/** For each job of the messages, how much becomes due at once. */
export const NOTICE_RUSHES: Record<keyof ReturnType<typeof noticeJobs>, Rush> = {
  /** One crowd: the things are its people. */
  sendWeekly: {
    async plant(cloud, things) {
      const at = await cloud.clock.now();
      const people = Array.from({ length: things }, (_, number) => person(number));
      const crowd = { kind: 'appeal.responded' as const, people, told: 0, dueAt: at };
      const notice = { ...noticeTo(0, at), messages: [], dueAt: null, crowd };
      cloud.devcloud.admin.importDocuments('notices', [{ ...notice, recipients: people }]);
    },
    left: (cloud) =>
      cloud
        .stored('notices')
        .map(
          ({ crowd }) => crowd as { dueAt: string | null; people: string[]; told: number } | null,
        )
        .reduce((sum, crowd) => sum + (crowd?.dueAt ? crowd.people.length - crowd.told : 0), 0),
  },
  /** One message for each person: those of one person leave one after another. */
  deliverDue: {
    async plant(cloud, things) {
      const { admin } = cloud.devcloud;
      const at = await cloud.clock.now();
      const people = Array.from({ length: things }, (_, number) => person(number));
      acceptMessages(admin, people, 5);
      admin.importDocuments(
        'notices',
        manyOf(things, (number) => noticeTo(number, at)),
      );
    },
    left: countDue(({ dueAt }) => dueAt !== null),
  },
};
