import { type Act, CLOCKS, type Clock, type Status } from './vocabulary';

const OPEN = ['pending', 'accepted', 'handling'] as const satisfies readonly Status[];
const TAKEN = ['accepted', 'handling'] as const satisfies readonly Status[];

export interface Rule {
  from: readonly Status[];
  to: Status | 'same';
  /** The clocks that it stops. */
  meets: readonly Clock[];
  /** It waits until a pause has ended. */
  notPaused?: true;
  /** It answers a 督办. */
  answers?: true;
}

/** The state machine. `submit` stands for the record of the start: `startCase` makes the case. */
export const TRANSITIONS = {
  submit: { from: [], to: 'pending', meets: [] },
  record: { from: [], to: 'pending', meets: [] },
  claim: { from: [...OPEN, 'resolved', 'closed'], to: 'same', meets: [] },
  accept: { from: ['pending'], to: 'accepted', meets: [] },
  respond: { from: ['accepted'], to: 'handling', meets: ['respond', 'reply'], answers: true },
  progress: { from: TAKEN, to: 'same', meets: [], answers: true },
  note: { from: [...OPEN, 'resolved'], to: 'same', meets: [] },
  supplement: { from: OPEN, to: 'same', meets: [] },
  assist: { from: OPEN, to: 'same', meets: [] },
  transfer: { from: OPEN, to: 'pending', meets: [], notPaused: true },
  sendBack: { from: OPEN, to: 'pending', meets: [], notPaused: true },
  rule: { from: OPEN, to: 'pending', meets: [], notPaused: true },
  reassign: { from: OPEN, to: 'pending', meets: [], notPaused: true },
  vacate: { from: OPEN, to: 'same', meets: [] },
  escalate: { from: OPEN, to: 'pending', meets: [], notPaused: true },
  overdue: { from: OPEN, to: 'pending', meets: [], notPaused: true },
  remind: { from: OPEN, to: 'same', meets: [] },
  supervise: { from: OPEN, to: 'same', meets: [] },
  pause: { from: TAKEN, to: 'same', meets: [], notPaused: true },
  resume: { from: OPEN, to: 'same', meets: [] },
  requestExtension: { from: TAKEN, to: 'same', meets: [], notPaused: true },
  extend: { from: OPEN, to: 'same', meets: [] },
  refuseExtension: { from: OPEN, to: 'same', meets: [] },
  regrade: { from: OPEN, to: 'same', meets: [], notPaused: true },
  raise: { from: OPEN, to: 'same', meets: [] },
  setDepartment: { from: OPEN, to: 'same', meets: [] },
  absorb: { from: [...OPEN, 'resolved'], to: 'same', meets: [] },
  merge: { from: OPEN, to: 'merged', meets: [] },
  resolve: { from: TAKEN, to: 'resolved', meets: CLOCKS, answers: true },
  rate: { from: ['resolved', 'closed'], to: 'closed', meets: [] },
  reopen: { from: ['resolved', 'closed'], to: 'pending', meets: [] },
  askAgain: { from: ['resolved', 'closed'], to: 'same', meets: [] },
  withdraw: { from: OPEN, to: 'withdrawn', meets: [] },
  revealContact: { from: OPEN, to: 'same', meets: [] },
  revealIdentity: { from: OPEN, to: 'same', meets: [] },
} as const satisfies Record<Act, Rule>;

/** Still to be dealt with. */
export function isOpen(status: Status): boolean {
  return OPEN.some((open) => open === status);
}
