import type { ActRule } from '../act-rule';
import { OPEN } from '../open';

/** 有一条重复的并入了这一条 */
export const absorb = {
  from: [...OPEN, 'resolved'],
  to: 'same',
  readers: 'everybody',
} satisfies ActRule;
