import type { ActRule } from '../act-rule';
import type { CaseChange } from '../case';
import { stay } from '../moves/stay';
import { OPEN } from '../open';

/** 并入另一条 */
export const merge = {
  callers: ['handler', 'overseer'],
  from: OPEN,
  to: 'merged',
  namesAnother: true,
  change: (appeal, now, { into }): CaseChange | null =>
    into ? { ...stay(appeal, merge, now), mergedInto: into } : null,
  tells: ({ interested }) => [{ kind: 'appeal.merged', to: interested }],
  readers: 'everybody',
} satisfies ActRule;
