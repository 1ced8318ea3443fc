import type { ActRule } from '../act-rule';
import { regradeCase } from '../moves/regrade-case';
import { OPEN } from '../open';
import { tellOfColour } from '../people-around';

/** 调整颜色 */
export const regrade = {
  callers: ['handler', 'overseer'],
  from: OPEN,
  to: 'same',
  notPaused: true,
  change: (appeal, now, options) =>
    options.priority === appeal.priority ? null : regradeCase(appeal, now, options),
  tells: tellOfColour,
  readers: 'everybody',
} satisfies ActRule;
