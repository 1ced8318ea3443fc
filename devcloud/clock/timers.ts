import { findRun, type Schedule } from './cron';

export interface Timer {
  functionName: string;
  triggerName: string;
  schedule: Schedule;
}

export interface TimersOptions {
  now: () => Date;
  /** The timers ask for this list each time they look, because functions may be replaced while devcloud runs. */
  timers: () => readonly Timer[];
  /** Runs the function. The promise must not reject. */
  fire: (timer: Timer, at: Date) => Promise<void>;
  /**
   * CloudBase starts timers that are due at the same instant side by side, in no order. So do these timers, unless this
   * is true: then one runs after another, so that a test always does the same. The order changes with each minute, so
   * that no test can rely on it.
   */
  areInTurn?: boolean;
}

export interface Timers {
  start(): void;
  /**
   * Fires the timers that became due since the last look. Each timer fires once, even if several of its runs were
   * missed.
   */
  catchUp(): Promise<void>;
  /** The promise resolves when the running invocations have ended. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 500;

interface Due {
  timer: Timer;
  at: Date;
}

/** The minute decides which one comes first; the others follow in their order. */
function turned(due: readonly Due[], now: Date): Due[] {
  const first = due.length === 0 ? 0 : Math.floor(now.getTime() / 60_000) % due.length;
  return [...due.slice(first), ...due.slice(0, first)];
}

/** The timers follow the running clock. They fire nothing when the clock is set back. */
export function createTimers(options: TimersOptions): Timers {
  let lookedAt = options.now();
  let running: Promise<void> = Promise.resolve();
  let waiting = 0;
  let interval: NodeJS.Timeout | null = null;
  const fireDue = async (): Promise<void> => {
    const from = lookedAt;
    const until = options.now();
    lookedAt = until;
    const due = options.timers().flatMap((timer) => {
      const at = findRun(timer.schedule, from, until);
      return at ? [{ timer, at }] : [];
    });
    const fire = ({ timer, at }: Due) => options.fire(timer, at);
    if (!options.areInTurn) await Promise.all(due.map(fire));
    else for (const one of turned(due, until)) await fire(one);
  };
  const catchUp = (): Promise<void> => {
    waiting += 1;
    running = running.then(fireDue).finally(() => {
      waiting -= 1;
    });
    return running;
  };
  return {
    start() {
      lookedAt = options.now();
      interval = setInterval(() => {
        if (waiting === 0) void catchUp();
      }, LOOK_EVERY_MS);
    },
    catchUp,
    stop() {
      if (interval) clearInterval(interval);
      return running;
    },
  };
}
