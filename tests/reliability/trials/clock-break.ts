import type { FaultRule } from '../../../devcloud/faults/order';
import { after, type Stage } from '../support/stage';

/** More requests than a run of a timer makes. */
export const BEYOND = 150;
/** The run that dies, and those that finish what it began: within ten minutes. */
const MINUTES = [0, 1, 2, 7, 10];

/** What a run of a timer, or a request of it, may come to. */
export type Break = Pick<FaultRule, 'do' | 'on'>;
export const KILLED: Break = { on: 'any', do: 'kill' };

/** What the timer of a function asked for in its first run since the faults were set. */
export function requestsOfTimer({ devcloud }: Stage, timer: string): readonly string[] {
  return devcloud.faults.requestsOf(`${timer}:timer`);
}

/** Breaks the timer of a function at its n-th such request and lets time pass; answers whether it came to that. */
export async function breakTimerAt(
  stage: Stage,
  { timer, from, nth, ...fault }: Break & { timer: string; from: string; nth: number },
): Promise<boolean> {
  const { faults } = stage.devcloud;
  faults.set({ rules: [{ ...fault, label: `${timer}:timer`, nth, times: 1 }] });
  await letMinutesPass(stage, from);
  return faults.report().acted.rules[0] === 1;
}

/** Ten minutes with what the timers do in them. */
export async function letMinutesPass(stage: Stage, from: string): Promise<void> {
  for (const minutes of MINUTES) await stage.passTime(after(from, minutes));
}
