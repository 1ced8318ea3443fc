import type { Output } from '../../../../../contract';
import { type AppealAct, another } from '../act';
import { look } from '../facts';

/** 可以交给谁 */
export const act: AppealAct = {
  play: {
    input: look,
    isSeen: ({ posts }: Output<'appeal.posts'>, cell) =>
      posts.some(({ key, hows }) => key === another(cell) && hows.length > 0),
  },
  also: ['awaitingRuling'],
};
