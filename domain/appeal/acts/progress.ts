import type { ActRule } from '../act-rule';
import { TAKEN } from '../open';

/** 公开进展 */
export const progress = {
  callers: ['handler', 'assistant'],
  from: TAKEN,
  to: 'same',
  answers: true,
  tells: ({ interested }) => [{ kind: 'appeal.progressed', to: interested }],
  readers: 'everybody',
} satisfies ActRule;
