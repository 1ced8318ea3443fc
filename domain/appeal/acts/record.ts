import type { ActRule } from '../act-rule';
import { tellHandlers } from '../people-around';

/** 代为登记: `startCase` makes the case. */
export const record = {
  from: [],
  to: 'pending',
  tells: (around) => [tellHandlers(around)],
  readers: 'everybody',
} satisfies ActRule;
