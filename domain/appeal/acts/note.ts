import type { ActRule } from '../act-rule';
import { OPEN } from '../open';

/** 内部备注 */
export const note = {
  callers: ['handler', 'assistant', 'overseer'],
  from: [...OPEN, 'resolved'],
  to: 'same',
  readers: 'staff',
} satisfies ActRule;
