import type { ActRule } from '../act-rule';
import { handTo } from '../moves/hand-to';
import { OPEN } from '../open';
import { tellOfPassing } from '../people-around';

/** 上级改派 */
export const reassign = {
  callers: ['superior'],
  from: OPEN,
  to: 'pending',
  notPaused: true,
  mayName: ({ key }, { assignedTo }) => !assignedTo.includes(key),
  change: (appeal, now, { to }) => {
    const ruling = appeal.ruling === 'awaiting' ? 'ruled' : appeal.ruling;
    return to && { ...handTo(appeal, to, now), ruling };
  },
  tells: tellOfPassing,
  readers: 'everybody',
} satisfies ActRule;
