import type { ActRule } from '../act-rule';
import { OPEN } from '../open';

/** 认领代为登记的诉求 */
export const claim = {
  from: [...OPEN, 'resolved', 'closed'],
  to: 'same',
  mayHappen: ({ ownerId }) => ownerId === null,
  readers: 'ownerAndStaff',
} satisfies ActRule;
