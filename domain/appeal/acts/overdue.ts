import type { ActRule } from '../act-rule';
import { higherThan, moveUp } from '../moves/move-up';
import { partOf } from '../moves/stay';
import { isDue } from '../moves/watch';
import { OPEN } from '../open';
import { tellOfRise } from '../people-around';

/** 超期自动上报 */
export const overdue = {
  from: OPEN,
  to: 'pending',
  notPaused: true,
  mayHappen: ({ nextDueAt }, now) => isDue(nextDueAt, now),
  change: (appeal, now, { up }) => {
    const above = higherThan(appeal.level, up);
    return above ? moveUp(appeal, above, now) : { ...partOf(appeal), nextDueAt: null };
  },
  tells: (around) => tellOfRise(around, 'appeal.overdue'),
  readers: 'everybody',
} satisfies ActRule;
