import { parseDuration } from './duration';

/** Functions, timers and links use this clock. It shows real time plus an offset that can be set. */
export interface Clock {
  now(): Date;
  /** The clock is so many milliseconds ahead of real time. */
  offset(): number;
  /**
   * Sets the clock to this instant, or to real time for null. The promise resolves when the timers that became due have
   * run.
   */
  set(instant: string | null): Promise<Date>;
  /**
   * Moves the clock ahead by a duration such as `3d2h30m`. The promise resolves when the timers that became due have
   * run.
   */
  advance(duration: string): Promise<Date>;
}

export interface ClockOptions {
  /** The clock starts so many milliseconds ahead of real time. */
  offset: number;
  /** The clock calls this after each move and waits for it before it answers the move. */
  onMove: (offset: number) => Promise<void>;
}

/**
 * The caller gave a value that is neither an instant nor a duration. It is the caller's mistake, not a fault of
 * devcloud.
 */
export class ClockInputError extends Error {}

const MAX_INSTANT = Date.UTC(2099, 0, 1);

function readInstant(instant: string): number {
  const time = /^\d{4}-\d{2}-\d{2}T/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (!(time >= 0 && time <= MAX_INSTANT))
    throw new ClockInputError(`not an instant: "${instant}"`);
  return time;
}

function readAdvance(duration: string, now: number): number {
  const milliseconds = parseDuration(duration);
  if (milliseconds === null || now + milliseconds > MAX_INSTANT) {
    throw new ClockInputError(`not a duration like 3d2h30m: "${duration}"`);
  }
  return milliseconds;
}

/** Makes a clock. It carries out moves one after another. */
export function createClock(options: ClockOptions): Clock {
  let offset = options.offset;
  let lastMove: Promise<unknown> = Promise.resolve();
  const now = () => new Date(Date.now() + offset);
  const move = (choose: () => number): Promise<Date> => {
    const moved = lastMove.then(async () => {
      offset = choose();
      await options.onMove(offset);
      return now();
    });
    lastMove = moved.catch(() => undefined);
    return moved;
  };
  return {
    now,
    offset: () => offset,
    set: (instant) => move(() => (instant === null ? 0 : readInstant(instant) - Date.now())),
    advance: (duration) => move(() => offset + readAdvance(duration, now().getTime())),
  };
}
