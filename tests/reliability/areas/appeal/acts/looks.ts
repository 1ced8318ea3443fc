import type { Output } from '../../../../../contract';
import { type AppealAct, looksOf } from '../act';
import { look } from '../facts';

/** 哪些工作人员看过 */
export const act: AppealAct = {
  play: {
    input: look,
    isSeen: ({ looks }: Output<'appeal.looks'>, cell) => looks.length === looksOf(cell).length,
  },
  also: ['recorded'],
};
