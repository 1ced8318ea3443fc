import type { FaultRule } from '../../../devcloud/faults/order';
import { after, type Stage } from '../support/stage';

/** More requests than a run of the clock makes. */
export const BEYOND = 150;
/** The run that dies, and those that finish what it began: within ten minutes. */
const MINUTES = [0, 1, 2, 7, 10];

/** What a run of the clock, or a request of it, may come to. */
export type Break = Pick<FaultRule, 'do' | 'on'>;
export const KILLED: Break = { on: 'any', do: 'kill' };

/** What the clock asked for in its first run since the faults were set. */
export function requestsOfClock({ devcloud }: Stage): readonly string[] {
  return devcloud.faults.requestsOf('clock:timer');
}

/** Breaks the clock at the n-th such request and lets time pass; answers whether it came to that. */
export async function breakClockAt(
  stage: Stage,
  { from, nth, ...fault }: Break & { from: string; nth: number },
): Promise<boolean> {
  const { faults } = stage.devcloud;
  faults.set({ rules: [{ ...fault, label: 'clock:timer', nth, times: 1 }] });
  await letMinutesPass(stage, from);
  return faults.report().acted.rules[0] === 1;
}

/** Ten minutes with what the clock does in them. */
export async function letMinutesPass(stage: Stage, from: string): Promise<void> {
  for (const minutes of MINUTES) await stage.passTime(after(from, minutes));
}
