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
    await Promise.all(due.map(({ timer, at }) => options.fire(timer, at)));
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
