import type { ActRule } from '../act-rule';
import { resumeCase } from '../moves/resume-case';
import { OPEN } from '../open';

/** 恢复计时 */
export const resume = {
  callers: ['handler'],
  from: OPEN,
  to: 'same',
  mayHappen: (appeal) => appeal.pause !== null,
  change: resumeCase,
  tells: ({ interested, has }) => [{ kind: 'appeal.resumed', to: [...interested, ...has] }],
  readers: 'everybody',
} satisfies ActRule;
