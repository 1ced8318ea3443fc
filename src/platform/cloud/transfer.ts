/** How a transfer tells about itself. */
export interface Transfer {
  /** Called with 0–100. */
  onProgress: (percent: number) => void;
  /** Called with the way to break it off. */
  onStart: (abort: () => void) => void;
}
