import type { ActRule } from '../act-rule';
import { OPEN } from '../open';

/** 查看联系方式: nobody is shown the contact of an anonymous appeal. */
export const revealContact = {
  callers: ['handler'],
  hasObject: ({ isAnonymous }) => !isAnonymous,
  from: OPEN,
  to: 'same',
  tells: ({ owner }) => [{ kind: 'appeal.contactRevealed', to: owner }],
  readers: 'ownerAndStaff',
} satisfies ActRule;
