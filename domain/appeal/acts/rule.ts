import { rankOf } from '../../places/posts';
import type { ActRule } from '../act-rule';
import { handTo } from '../moves/hand-to';
import { OPEN } from '../open';
import { tellOfPassing } from '../people-around';

/** 裁定由谁办 */
export const rule = {
  callers: ['handler'],
  from: OPEN,
  to: 'pending',
  notPaused: true,
  mayHappen: ({ ruling }) => ruling === 'awaiting',
  mayName: ({ role }) => rankOf(role) <= rankOf('street_leader'),
  change: (appeal, now, { to }) => to && { ...handTo(appeal, to, now), ruling: 'ruled' },
  tells: tellOfPassing,
  readers: 'everybody',
} satisfies ActRule;
