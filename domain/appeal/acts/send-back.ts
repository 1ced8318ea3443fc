import type { ActRule } from '../act-rule';
import { mayPassOn, sendBackPost } from '../handover';
import { passOn } from '../moves/pass-on';
import { OPEN } from '../open';
import { tellOfPassing } from '../people-around';

/** 退单 */
export const sendBack = {
  callers: ['handler'],
  from: OPEN,
  to: 'pending',
  notPaused: true,
  mayHappen: (appeal) => mayPassOn(appeal) && sendBackPost(appeal) !== null,
  change: passOn,
  tells: tellOfPassing,
  readers: 'everybody',
} satisfies ActRule;
