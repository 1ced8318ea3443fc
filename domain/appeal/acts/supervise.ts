import type { ActRule } from '../act-rule';
import { partOf } from '../moves/stay';
import { OPEN } from '../open';

/** 督办 */
export const supervise = {
  callers: ['superior'],
  from: OPEN,
  to: 'same',
  change: (appeal) => ({ ...partOf(appeal), isSupervised: true }),
  tells: ({ has }) => [{ kind: 'appeal.supervised', to: has }],
  readers: 'everybody',
} satisfies ActRule;
