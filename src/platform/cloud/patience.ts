import { CallError } from './call-error';

/** The locks of a function that died live 30 s in the cloud; for so long a call is repeated, and a little longer. */
const PATIENCE_MS = 40_000;
/** The cloud answered that it is busy: pauses before the next tries, milliseconds; the last one repeats. */
const BUSY_PAUSES = [500, 1_000, 2_000, 3_000, 5_000];
/** How often a busy cloud is asked again for what is only read. */
const READ_AGAIN = 2;
/** No answer came: pauses before the next tries, milliseconds; after that the network is taken to be gone. */
const LOST_PAUSES = [400, 1_200];
/** Who waits longer than this is told that the work goes on. */
const UNTOLD_MS = 1_000;

/** The time, and how to wait; tests bring their own. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** 0 ≤ x < 1: callers that met each other do not meet again at the same moment. */
  random(): number;
}

export interface Patience {
  clock: Clock;
  /** Something is to be done. What is only read waits for no lock: a busy cloud is not asked for 40 s. */
  isAct: boolean;
  /** The call is being repeated for longer than a moment; answers what to run when that ends. */
  onLong: () => () => void;
}

/** The function itself answered: somebody else has the documents, the same call may succeed. */
function isBusy({ code, traceId }: CallError): boolean {
  return code === 'TRY_AGAIN' && traceId !== '';
}

/** No answer of the function: the network, or a platform that ended the function. */
function isLost({ code, traceId }: CallError): boolean {
  return code === 'NO_NETWORK' || (code === 'TRY_AGAIN' && traceId === '');
}

/** Says how long to wait after each failure; null: not again. */
function planPauses(end: number, { clock, isAct }: Patience): (error: unknown) => number | null {
  let busy = 0;
  let lost = 0;
  return (error) => {
    const left = end - clock.now();
    if (!(error instanceof CallError) || left <= 0) return null;
    if (isBusy(error)) {
      if (!isAct && busy >= READ_AGAIN) return null;
      const pause = BUSY_PAUSES[Math.min(busy, BUSY_PAUSES.length - 1)] ?? 0;
      busy += 1;
      lost = 0;
      return Math.min(left, pause * (0.75 + clock.random() / 2));
    }
    const pause = isLost(error) ? LOST_PAUSES[lost] : undefined;
    lost += 1;
    return pause === undefined ? null : Math.min(left, pause);
  };
}

/**
 * Tries again what may succeed later: an act for up to 40 s while the cloud is busy, a reading twice, both twice in a
 * row when no answer comes. The attempt must be safe to repeat.
 * @throws what the last attempt threw.
 */
export async function patiently<T>(attempt: () => Promise<T>, patience: Patience): Promise<T> {
  const { clock, onLong } = patience;
  const start = clock.now();
  const pauseAfter = planPauses(start + PATIENCE_MS, patience);
  let stopTelling: (() => void) | null = null;
  try {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const pause = pauseAfter(error);
        if (pause === null) throw error;
        if (clock.now() + pause - start >= UNTOLD_MS) stopTelling ??= onLong();
        await clock.wait(pause);
      }
    }
  } finally {
    stopTelling?.();
  }
}
