import type { ActRule } from '../act-rule';
import { isClockRunning } from '../extension';
import { partOf } from '../moves/stay';
import { TAKEN } from '../open';
import { pauseClocks, pauseFor } from '../pause';

/** 暂停计时 */
export const pause = {
  callers: ['handler'],
  from: TAKEN,
  to: 'same',
  notPaused: true,
  mayHappen: isClockRunning,
  change: (appeal, now, { workingDays = 1 }) => {
    const begun = pauseFor(workingDays, now);
    const deadlines = pauseClocks(appeal.deadlines, begun);
    return { ...partOf(appeal), pause: begun, deadlines, nextDueAt: begun.until };
  },
  tells: ({ interested }) => [{ kind: 'appeal.paused', to: interested }],
  readers: 'everybody',
} satisfies ActRule;
