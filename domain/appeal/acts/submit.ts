import type { ActRule } from '../act-rule';
import { tellHandlers } from '../people-around';

/** 提交: `startCase` makes the case, and no other act does. */
export const submit = {
  from: [],
  to: 'pending',
  tells: (around) => [tellHandlers(around), { kind: 'appeal.submitted', to: around.owner }],
  readers: 'everybody',
} satisfies ActRule;
