import type { ActRule } from '../act-rule';
import { isClockRunning, MAX_EXTENSIONS } from '../extension';
import { partOf } from '../moves/stay';
import { TAKEN } from '../open';

/** 申请延期 */
export const requestExtension = {
  callers: ['handler'],
  from: TAKEN,
  to: 'same',
  notPaused: true,
  mayHappen: (appeal, now) =>
    appeal.extension === null &&
    appeal.extended < MAX_EXTENSIONS &&
    appeal.level !== 'city' &&
    isClockRunning(appeal, now),
  change: (appeal, now, { workingDays = 1 }) => ({
    ...partOf(appeal),
    extension: { workingDays, at: now },
  }),
  tells: ({ above }) => [{ kind: 'appeal.extensionAsked', to: above }],
  readers: 'staff',
} satisfies ActRule;
