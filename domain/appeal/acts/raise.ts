import type { ActRule } from '../act-rule';
import { regradeCase } from '../moves/regrade-case';
import { resumeCase } from '../moves/resume-case';
import { OPEN } from '../open';
import { tellOfColour } from '../people-around';
import { isHigher } from '../regrade';

/** 很多人遇到，自动升级颜色: it ends a pause. */
export const raise = {
  from: OPEN,
  to: 'same',
  change: (appeal, now, options) => {
    const { priority } = options;
    if (priority === undefined || !isHigher(priority, appeal.priority)) return null;
    const running = appeal.pause ? { ...appeal, ...resumeCase(appeal, now) } : appeal;
    return regradeCase(running, now, options);
  },
  tells: tellOfColour,
  readers: 'everybody',
} satisfies ActRule;
