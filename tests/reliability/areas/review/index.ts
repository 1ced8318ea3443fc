import type { Output } from '../../../../contract';
import { entriesOf, scenariosIn } from '../../../support/contract-under-test';
import type { Area } from '../../support/area';
import { REVIEW_JOBS } from './jobs';
import { putIntoQueue, REVIEW_PLAYS, reviews } from './plays';

/** 待审内容 */
export const review: Area = {
  name: 'review',
  contract: entriesOf('review'),
  scenarios: scenariosIn('review'),
  plays: REVIEW_PLAYS,
  staff: {
    'review.list': ({ role }) => role === 'community_staff' || role === 'community_secretary',
    'review.decide': reviews,
  },
  /** Nobody else knows what waits in a community. */
  unknownToOthers: ['review.decide'],
  story: {
    known: { reviewId: '' },
    learn(known, action, data) {
      if (action !== 'review.list') return;
      known.reviewId = (data as Output<'review.list'>).items[0]?.id ?? '';
    },
  },
  jobs: REVIEW_JOBS,
  documents: {
    written: ['reviews'],
    /** Nobody decided yet: planted, or what an act of another area says. */
    madeByItself: { reviews: ({ decision }) => decision === null },
  },
  fuzz: {
    made: [
      {
        fields: ['reviewId'],
        make: async ({ ground, town }) => ({
          reviewId: Array.from({ length: 20 }, () => putIntoQueue(ground.devcloud, town)),
        }),
      },
    ],
  },
};
