/** `LONG=1`: many more runs, with another seed each time. */
const isLong = process.env.LONG === '1';

/** What decides a random run: `SEED=n` repeats one, else a fixed seed, or a new one in a long run. */
export const SEED: number =
  Number(process.env.SEED) || (isLong ? Date.now() % 1_000_000_007 : 20_260_302);

/** How often to try. */
export function runs(usual: number, long: number): number {
  return isLong ? long : usual;
}

/** Time for one test, in milliseconds: only what is stuck needs it, however busy the machine. */
export const PATIENCE = 3_600_000;

/** A value as JSON, short enough for a message. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} characters)` : text;
}
