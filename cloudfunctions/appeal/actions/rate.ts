import { assignUp, goneFrom } from '../../lib/assignees';
import type { Handler } from '../../lib/serve';
import { leftOut } from '../act/assign';
import { perform } from '../act/perform';
import { wordsIn } from '../store/words';

/** `appeal.rate`: "not solved" reopens it one level up; every rating is kept. */
export const rate: Handler<'appeal.rate'> = ({ solved, stars, comment, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'rate',
    act: solved ? 'rate' : 'reopen',
    text: comment,
    plan: async (appeal, { now: at }) => {
      const [up, gone] = await Promise.all([
        solved ? null : assignUp(appeal, leftOut(appeal), appeal.level),
        goneFrom(appeal),
      ]);
      const written = { by: 'writer', isForAll: true } as const;
      const words = comment ? wordsIn(appeal, comment, written) : null;
      const rating = { solved, stars, comment: words, at };
      return { up, gone, extra: { ratings: [...appeal.ratings, rating] } };
    },
  });
