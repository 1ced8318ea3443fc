'use strict';
/**
 * Runs in a `worker_threads` Worker: loads one built function and runs one event at a time on it, as one instance
 * of a cloud function does. Plain CommonJS, because a Worker loads no TypeScript and must start fast.
 *
 * @typedef {{ kind: 'load' } | EventTask} Task
 * @typedef {{ kind: 'event', event: string, context: object, identity: Record<string, string>, offset: number }} EventTask
 */
const { parentPort, workerData } = require('node:worker_threads');

const RealDate = Date;
/** Milliseconds that the settable clock is ahead of real time; constant while an event runs. */
let offset = 0;

/** `Date` by the settable clock: only "now" differs. It shares the prototype, so `instanceof` holds both ways. */
function ClockDate(...parts) {
  if (!new.target) return new RealDate(RealDate.now() + offset).toString();
  const values = parts.length === 0 ? [RealDate.now() + offset] : parts;
  return Reflect.construct(RealDate, values, new.target);
}
Object.setPrototypeOf(ClockDate, RealDate);
Object.defineProperties(ClockDate, {
  name: { value: 'Date' },
  length: { value: 7 },
  prototype: { value: RealDate.prototype, writable: false },
  now: { value: () => RealDate.now() + offset, writable: true, configurable: true },
});
Object.defineProperty(RealDate.prototype, 'constructor', {
  value: ClockDate,
  writable: true,
  configurable: true,
});
globalThis.Date = ClockDate;

/** @type {((event: unknown, context: object) => unknown) | undefined} */
let main;

function load() {
  if (main) return main;
  const loaded = require(workerData.entry);
  if (typeof loaded.main !== 'function') throw new Error(`${workerData.entry} exports no main`);
  main = loaded.main;
  return main;
}

/**
 * Identity lives in the environment for as long as the event runs: the SDK reads it there at call time.
 * @param {EventTask} task
 */
async function runEvent(task) {
  offset = task.offset;
  Object.assign(process.env, task.identity);
  try {
    const result = await load()(JSON.parse(task.event), task.context);
    return JSON.stringify(result) ?? 'null';
  } finally {
    for (const name of Object.keys(task.identity)) delete process.env[name];
  }
}

/** @param {unknown} thrown */
function describe(thrown) {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

parentPort.on('message', async (/** @type {Task} */ task) => {
  try {
    if (task.kind === 'load') load();
    const result = task.kind === 'event' ? await runEvent(task) : 'null';
    parentPort.postMessage({ ok: true, result });
  } catch (thrown) {
    parentPort.postMessage({ ok: false, message: describe(thrown) });
  }
});
