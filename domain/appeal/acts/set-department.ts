import type { ActRule } from '../act-rule';
import { OPEN } from '../open';

/** 确定责任部门 */
export const setDepartment = {
  callers: ['handler', 'overseer'],
  from: OPEN,
  to: 'same',
  readers: 'staff',
} satisfies ActRule;
