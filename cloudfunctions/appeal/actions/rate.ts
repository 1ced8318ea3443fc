import type { Handler } from '../../lib/serve';
import { performSaying } from '../perform';

/** `appeal.rate`: "not solved" reopens it one level up; every rating is kept. */
export const rate: Handler<'appeal.rate'> = ({ solved, stars, comment, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'rate',
    act: solved ? 'rate' : 'reopen',
    text: comment,
    movesUp: !solved,
    extra: (appeal, at) => ({
      ratings: [...appeal.ratings, { solved, stars, comment: comment ?? null, at }],
    }),
  });
