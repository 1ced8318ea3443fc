const MOST_A_MINUTE = 30;
/** A phone tells of five in an hour. */
const MOST_OF_ONE = 5;

/**
 * Which faults get a line in the log: few in a minute, so that nobody drowns those of others. Each instance of the
 * function counts for itself, in memory.
 */
export class FaultLines {
  #minute = '';
  #written = 0;
  #over = 0;
  #untold = 0;
  readonly #byCaller = new Map<string, number>();

  /** Null when there is no room; otherwise how many had none in the minutes before, told once. `now` is ISO UTC. */
  admit(caller: string, now: string): { untold: number } | null {
    this.#turnTo(now.slice(0, 'yyyy-mm-ddThh:mm'.length));
    const ofOne = this.#byCaller.get(caller) ?? 0;
    if (this.#written >= MOST_A_MINUTE || ofOne >= MOST_OF_ONE) {
      this.#over += 1;
      return null;
    }
    this.#written += 1;
    this.#byCaller.set(caller, ofOne + 1);
    const untold = this.#untold;
    this.#untold = 0;
    return { untold };
  }

  #turnTo(minute: string): void {
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#untold += this.#over;
    this.#over = 0;
    this.#written = 0;
    this.#byCaller.clear();
  }
}
