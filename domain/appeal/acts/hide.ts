import type { ActRule } from '../act-rule';
import { STATUSES } from '../vocabulary';

/** 隐去更多: its writer shows others less of it, also after it was closed. */
export const hide = {
  callers: ['owner'],
  from: STATUSES,
  to: 'same',
  readers: 'ownerAndStaff',
} satisfies ActRule;
