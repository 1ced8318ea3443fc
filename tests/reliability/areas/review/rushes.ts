import type { reviewJobs } from '../../../../cloudfunctions/review/jobs';
import type { Rush } from '../../support/rush';
import { manyOf } from '../../support/rush';

/** For each job of the reviews, how much becomes due at once. */
export const REVIEW_RUSHES: Record<keyof ReturnType<typeof reviewJobs>, Rush> = {
  /** WeChat was out for a while, and then says of all words that they are bad: each writer is told. */
  settleAnswered: {
    async plant(cloud, things) {
      const at = await cloud.clock.now();
      const { admin } = cloud.devcloud;
      const textsSealed = 'never opened: they did not pass';
      const held = { by: 'o-rush', at, textsSealed, state: 'waiting', isAnswered: false };
      admin.importDocuments(
        'people',
        manyOf(things, (number) => ({
          ...{ _id: `o-rush-${number}`, nickname: '居民', roles: [], path: null },
          held: [{ ...held, part: 'nickname' }],
        })),
      );
      admin.importDocuments(
        'reviews',
        manyOf(things, (number) => ({
          ...{ _id: `rush-${number}`, thing: { type: 'person', id: `o-rush-${number}` } },
          ...{ part: 'nickname', communityId: 'jiefang', writerId: `o-rush-${number}`, at },
          ...{
            words: { shown: '话', sealed: null },
            sealedBy: null,
            dueAt: at,
            state: 'waiting',
            urgency: `${at}~${number}`,
          },
          ...{ isUnasked: false, answer: 'risky', answeredAt: at, decision: null },
        })),
      );
    },
    left: (cloud) => cloud.stored('reviews').filter(({ answeredAt }) => answeredAt !== null).length,
  },
};
