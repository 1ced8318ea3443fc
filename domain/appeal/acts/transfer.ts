import { LEVELS, POSTS } from '../../places/posts';
import type { ActRule } from '../act-rule';
import { mayPassOn } from '../handover';
import { passOn } from '../moves/pass-on';
import { OPEN } from '../open';
import { tellOfPassing } from '../people-around';

/** 转办 */
export const transfer = {
  callers: ['handler'],
  from: OPEN,
  to: 'pending',
  notPaused: true,
  mayHappen: mayPassOn,
  mayName: ({ key, role }, { assignedTo, level }) =>
    !assignedTo.includes(key) && LEVELS.indexOf(POSTS[role].level) <= LEVELS.indexOf(level),
  change: passOn,
  tells: tellOfPassing,
  readers: 'everybody',
} satisfies ActRule;
