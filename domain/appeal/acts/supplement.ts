import type { ActRule } from '../act-rule';
import type { CaseChange } from '../case';
import { resumeCase } from '../moves/resume-case';
import { stay } from '../moves/stay';
import { OPEN } from '../open';

/** 补充说明: it ends a pause. */
export const supplement = {
  callers: ['owner'],
  from: OPEN,
  to: 'same',
  change: (appeal, now): CaseChange =>
    appeal.pause ? resumeCase(appeal, now) : stay(appeal, supplement, now),
  tells: ({ has, helping }) => [{ kind: 'appeal.supplemented', to: [...has, ...helping] }],
  readers: 'ownerAndStaff',
} satisfies ActRule;
