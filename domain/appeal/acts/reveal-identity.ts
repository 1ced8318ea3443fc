import type { ActRule } from '../act-rule';
import { OPEN } from '../open';

/** 查看匿名者身份: only an anonymous appeal with an owner hides anybody. */
export const revealIdentity = {
  callers: ['secretary'],
  hasObject: ({ isAnonymous, ownerId }) => isAnonymous && ownerId !== null,
  from: OPEN,
  to: 'same',
  tells: ({ owner }) => [{ kind: 'appeal.identityRevealed', to: owner }],
  readers: 'ownerAndStaff',
} satisfies ActRule;
