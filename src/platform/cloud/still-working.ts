/** Calls that are repeated for longer than a moment, and who shows that. */
let atWork = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  atWork += by;
  for (const listener of listeners) listener();
}

/** Something takes longer; answers what to run once when it has ended. */
export function beginLongWork(): () => void {
  change(1);
  return () => change(-1);
}

/** Whether the app is still at work for the person. */
export function isStillWorking(): boolean {
  return atWork > 0;
}

/** Runs at every change; answers how to stop. */
export function watchLongWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
