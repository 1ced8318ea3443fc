import type { ActRule } from '../act-rule';
import { higherThan, moveUp } from '../moves/move-up';
import { OPEN } from '../open';
import { tellOfRise } from '../people-around';

/** 上报 */
export const escalate = {
  callers: ['handler'],
  from: OPEN,
  to: 'pending',
  notPaused: true,
  mayHappen: ({ level }) => level !== 'city',
  change: (appeal, now, { up }) => {
    const above = higherThan(appeal.level, up);
    return above && moveUp(appeal, above, now);
  },
  tells: (around) => tellOfRise(around, 'appeal.escalated'),
  readers: 'everybody',
} satisfies ActRule;
