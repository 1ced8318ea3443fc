/** Longer than a page takes to slide in, shorter than going there, back and there again. */
const TOO_SOON_MS = 500;

/** Tells the second tap on the same thing from the first one. */
export class DoubleTap {
  private last: { what: string; at: number } | null = null;

  /** Whether the same was tapped just before; `now` in milliseconds. */
  isSecond(what: string, now: number): boolean {
    const { last } = this;
    // A clock that was set back must not lock anything.
    const isSoon = last !== null && now >= last.at && now - last.at < TOO_SOON_MS;
    if (isSoon && last.what === what) return true;
    this.last = { what, at: now };
    return false;
  }

  /** The next tap is a first one: nothing came of the last, or it is over. */
  forget(): void {
    this.last = null;
  }
}
