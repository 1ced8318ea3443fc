'use strict';
/**
 * Runs in a `worker_threads` Worker: loads one built function and runs one event at a time on it, as one instance
 * of a cloud function does. Plain CommonJS, because a Worker loads no TypeScript and must start fast.
 *
 * In a rehearsal (`DevcloudOptions.isRehearsal`) the function's clock stands still while it works and goes on by what
 * it pauses, and its pauses are short.
 *
 * @typedef {{ event: string, context: object, identity: Record<string, string>, offset: number }} Task
 */
const fs = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');

const RealDate = Date;
/** Milliseconds that the settable clock is ahead of real time; constant while an event runs. */
let offset = 0;
/** In a rehearsal: real milliseconds when the event began, and how much it has paused since. */
let began = 0;
let paused = 0;
/** Counts the events: a pause may outlive its own. */
let events = 0;

/** @returns {number} milliseconds since 1970 by the settable clock */
function now() {
  return (workerData.isRehearsal ? began + paused : RealDate.now()) + offset;
}

/** `Date` by the settable clock: only "now" differs. It shares the prototype, so `instanceof` holds both ways. */
function ClockDate(...parts) {
  if (!new.target) return new RealDate(now()).toString();
  const values = parts.length === 0 ? [now()] : parts;
  return Reflect.construct(RealDate, values, new.target);
}
Object.setPrototypeOf(ClockDate, RealDate);
Object.defineProperties(ClockDate, {
  name: { value: 'Date' },
  length: { value: 7 },
  prototype: { value: RealDate.prototype, writable: false },
  now: { value: now, writable: true, configurable: true },
});
Object.defineProperty(RealDate.prototype, 'constructor', {
  value: ClockDate,
  writable: true,
  configurable: true,
});
globalThis.Date = ClockDate;

/** Pauses up to this long only keep out of each other's way; in longer ones something is waited for. */
const BACKOFF_MS = 2000;
const timers = require('node:timers/promises');
const realPause = timers.setTimeout;

/** The pause of a rehearsal: a backoff is over soon, what is waited for gets its time on a busy machine too. */
async function rehearsedPause(milliseconds = 0, ...rest) {
  const [from, event] = [paused, events];
  const factor = milliseconds <= BACKOFF_MS ? 1 / 20 : 20;
  const result = await realPause(milliseconds * factor, ...rest);
  if (event === events) paused = Math.max(paused, from + milliseconds);
  return result;
}
if (workerData.isRehearsal) timers.setTimeout = rehearsedPause;

/** @type {((event: unknown, context: object) => unknown) | undefined} */
let main;

/** @param {string} path */
function readIfThere(path) {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Written whole, as several instances may do so at the same time; without a place for it, each compiles anew. */
function keepCode(path, code) {
  const temporary = `${path}.${process.pid}.${Math.random()}`;
  try {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(temporary, code);
    fs.renameSync(temporary, path);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}

/** As `require` does, with the code that an earlier instance compiled: to compile is half of what loading takes. */
function requireEntry({ entry, codeFile }) {
  const cachedData = readIfThere(codeFile);
  const importModuleDynamically = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const options = { filename: entry, cachedData, importModuleDynamically };
  const script = new vm.Script(wrap(fs.readFileSync(entry, 'utf8')), options);
  const module = { exports: {} };
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, createRequire(entry), module, entry, dirname(entry));
  if (!cachedData || script.cachedDataRejected) keepCode(codeFile, script.createCachedData());
  return module.exports;
}

function load() {
  if (main) return main;
  const loaded = requireEntry(workerData);
  if (typeof loaded.main !== 'function') throw new Error(`${workerData.entry} exports no main`);
  main = loaded.main;
  return main;
}

/**
 * Identity lives in the environment for as long as the event runs: the SDK reads it there at call time.
 * @param {Task} task
 */
async function runEvent(task) {
  offset = task.offset;
  events += 1;
  began = RealDate.now();
  paused = 0;
  Object.assign(process.env, task.identity);
  try {
    const result = await load()(JSON.parse(task.event), task.context);
    return JSON.stringify(result) ?? 'null';
  } finally {
    for (const name of Object.keys(task.identity)) delete process.env[name];
  }
}

/** As the platform does: a function is loaded before its first event comes, and that takes nothing of the event's time. */
try {
  load();
} catch {
  // The event that wants it tries again, and tells why it cannot.
}
parentPort.postMessage({ kind: 'loaded' });

/** @param {unknown} thrown */
function describe(thrown) {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

parentPort.on('message', async (/** @type {Task} */ task) => {
  try {
    parentPort.postMessage({ ok: true, result: await runEvent(task) });
  } catch (thrown) {
    parentPort.postMessage({ ok: false, message: describe(thrown) });
  }
});
