import { parseDuration } from './duration';

/** The clock that functions, timers and links live by: real time plus an offset that can be set. */
export interface Clock {
  now(): Date;
  /** Milliseconds that it is ahead of real time. */
  offset(): number;
  /** Goes on from this instant (null: real time); resolves when the timers that became due have run. */
  set(instant: string | null): Promise<Date>;
  /** `3d2h30m` ahead; resolves when the timers that became due have run. */
  advance(duration: string): Promise<Date>;
}

export interface ClockOptions {
  /** Milliseconds ahead of real time at start. */
  offset: number;
  /** The clock was moved; awaited before a move is answered. */
  onMove: (offset: number) => Promise<void>;
}

/** A value that is neither an instant nor a duration; a mistake of who asked, not a fault. */
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

/** Makes a clock; moves are carried out one after another. */
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
