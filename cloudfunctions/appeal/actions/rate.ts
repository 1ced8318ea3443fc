import type { Handler } from '../../lib/serve';
import { assignUp } from '../assignees';
import { performSaying } from '../perform';

/** `appeal.rate`: "not solved" reopens it one level up; every rating is kept. */
export const rate: Handler<'appeal.rate'> = ({ solved, stars, comment, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'rate',
    act: solved ? 'rate' : 'reopen',
    text: comment,
    plan: async (appeal, { now: at }) => ({
      up: solved ? null : await assignUp(appeal, appeal.ownerId, appeal.level),
      extra: { ratings: [...appeal.ratings, { solved, stars, comment: comment ?? null, at }] },
    }),
  });
