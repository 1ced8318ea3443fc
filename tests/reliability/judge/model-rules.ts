import type { Post } from './model-people';

/** What people choose to do, in the order of the buttons. */
export const ACTS = [
  ...(['accept', 'respond', 'progress', 'note', 'supplement', 'assist', 'transfer'] as const),
  ...(['sendBack', 'rule', 'reassign', 'escalate', 'remind', 'supervise', 'pause'] as const),
  ...(['resume', 'requestExtension', 'extend', 'regrade', 'setDepartment', 'merge'] as const),
  ...(['resolve', 'rate', 'withdraw', 'revealContact', 'revealIdentity'] as const),
] as const;
export type Act = (typeof ACTS)[number];
export type Refused =
  | ('NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE')
  | ('RECEIVER_REFUSED' | 'CANNOT_MERGE');

export type Status =
  | ('pending' | 'accepted' | 'handling')
  | ('resolved' | 'closed' | 'withdrawn' | 'merged');
const OPEN: readonly Status[] = ['pending', 'accepted', 'handling'];
const TAKEN: readonly Status[] = ['accepted', 'handling'];

export function isOpen(status: Status): boolean {
  return OPEN.includes(status);
}

/** What must be so for an act, besides what is in `ModelAppeal.canNow`; every open one when not named. */
const FROM: Partial<Record<Act, readonly Status[]>> = {
  ...{ accept: ['pending'], respond: ['accepted'], progress: TAKEN, resolve: TAKEN },
  ...{ pause: TAKEN, requestExtension: TAKEN, note: [...OPEN, 'resolved'] },
  rate: ['resolved', 'closed'],
};

export function isFrom(act: Act, status: Status): boolean {
  return (FROM[act] ?? OPEN).includes(status);
}

/** What a pause must end for. */
export const NOT_PAUSED: readonly Act[] = [
  ...(['transfer', 'sendBack', 'rule', 'reassign', 'escalate'] as const),
  ...(['pause', 'requestExtension', 'regrade'] as const),
];

export const OWNERS: readonly Act[] = ['supplement', 'remind', 'rate', 'withdraw'];
/** By whoever is above all who have it. */
export const SUPERIORS: readonly Act[] = ['reassign', 'supervise', 'extend'];
/** By every post over the place, and by the handlers. */
export const RESPONSIBLES: readonly Act[] = ['note', 'regrade', 'setDepartment', 'merge'];
export const HELPERS: readonly Act[] = ['progress', 'note'];
/** What names another post. */
export const HANDING: readonly Act[] = ['assist', 'transfer', 'rule', 'reassign'];

/** What goes with an act: each reads its own. */
export interface Details {
  to: Post;
  priority: 'red' | 'yellow' | 'blue';
  workingDays: number;
  /** Solved, granted. */
  isYes: boolean;
}
