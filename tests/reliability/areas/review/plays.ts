import type { ReviewRecord } from '../../../../cloudfunctions/lib/review/record';
import type { Output } from '../../../../contract';
import type { Devcloud } from '../../../../devcloud/start';
import { roleKey } from '../../../../domain/people';
import { MOST_WAITING } from '../../../../domain/review/waiting';
import { newKey } from '../../../support/world';
import type { Column } from '../../judge/columns';
import { nothing, type Play } from '../../judge/play';
import { hasEveryPost } from '../../judge/staff';
import type { Town } from '../../judge/town';

/** Decides in the community of the first grid. */
export function reviews(column: Column): boolean {
  const { role, spot } = column;
  const isHere = spot === 'here' && (role === 'community_staff' || role === 'community_secretary');
  return isHere || hasEveryPost(column);
}

/** Words of somebody who is not in the table wait in the community of the first grid. Answers the id. */
export function putIntoQueue({ admin }: Devcloud, town: Town): string {
  const id = `review-${newKey()}`;
  const [, communityId = ''] = town.seat('community_staff', 'here').split('@');
  const dueAt = '2026-03-03T16:00:00.000Z';
  const document: ReviewRecord = {
    _id: id,
    thing: { type: 'appeal', id: `no-appeal-${id}` },
    part: '1',
    communityId,
    writerId: 'o-nobody',
    words: { shown: '骂人的话', sealed: null },
    at: '2026-03-02T02:00:00.000Z',
    dueAt,
    state: 'waiting',
    urgency: `${dueAt}~${id}`,
    isUnasked: false,
    answer: null,
    answeredAt: null,
    decision: null,
  };
  admin.importDocuments('reviews', [{ ...document }]);
  return id;
}

/** Plays of what waits for a review. */
export const REVIEW_PLAYS = {
  'review.list': {
    input: nothing,
    /** All that wait in the communities of the caller, and no others. */
    isSeen({ items, waiting }: Output<'review.list'>, { ground, openid }) {
      const me = ground
        .stored<{ _id: string; roles: string[] }>('people')
        .find(({ _id }) => _id === openid);
      const theirs = ground
        .stored<ReviewRecord>('reviews')
        .filter(({ state }) => state === 'waiting')
        .filter(({ communityId }) =>
          (['community_staff', 'community_secretary'] as const).some((role) =>
            me?.roles.includes(roleKey(role, communityId)),
          ),
        );
      const ids = theirs.map(({ _id }) => _id);
      return (
        waiting === Math.min(theirs.length, MOST_WAITING) &&
        items.every(({ id }) => ids.includes(id))
      );
    },
  },
  'review.decide': {
    input: ({ ground, town }) => ({
      reviewId: putIntoQueue(ground.devcloud, town),
      verdict: 'privacy',
      idempotencyKey: newKey(),
    }),
    isSeen({ id, state }: Output<'review.decide'>, { ground, openid }) {
      const stored = ground.stored<ReviewRecord>('reviews').find(({ _id }) => _id === id);
      return state === 'rejected' && stored?.decision?.by === openid;
    },
  },
} satisfies Record<string, Play>;
