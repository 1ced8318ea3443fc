/** Nothing but what is really stuck takes so long, in milliseconds: no test depends on how busy the machine is. */
export const STUCK_MS = 300_000;

/** Looks again and again until it is so; throws what was waited for when it does not come for minutes. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  pause = 50,
): Promise<void> {
  for (const end = performance.now() + STUCK_MS; !(await isSo()); ) {
    if (performance.now() > end) throw new Error(`not so: ${what}`);
    await new Promise((done) => setTimeout(done, pause));
  }
}
