'use strict';
/**
 * Runs one built function as the platform does. The function has its own clock, environment and console, and takes
 * one event at a time. It runs in a `worker_threads` Worker (`worker.cjs`) or, in a rehearsal, in the thread of devcloud
 * (`inline.ts`). This file is plain CommonJS, because a Worker loads no TypeScript and must start fast.
 *
 * In a rehearsal (`DevcloudOptions.isRehearsal`) the function's clock stands still while the function works. Only the
 * pauses of the function move it, and these pauses are short.
 *
 * @typedef {{ event: string, context: object, cloudContext: string, identity: Record<string, string>, offset: number }} Task
 * @typedef {{ entry: string, codeFile: string, isRehearsal: boolean, environment: Record<string, string | undefined>,
 *   tell: (lines: string[]) => void, isAlone?: boolean, replaced?: Record<string, object> }} Options
 */
const asyncHooks = require('node:async_hooks');
const { Console } = require('node:console');
const fs = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Writable } = require('node:stream');
const timers = require('node:timers/promises');
const vm = require('node:vm');

/** A function has these globals of its own, besides the variables of every module of Node. */
const OWN = ['process', 'console', 'Date', 'globalThis', 'global'];
/** A pause up to this length is a backoff between retries. A longer pause waits for an event. */
const BACKOFF_MS = 2000;

/** The clock of an instance. It serves `Date` by the settable clock, and the pauses of a rehearsal. */
class Clock {
  /** The settable clock is ahead of real time by so many milliseconds. The number is constant while an event runs. */
  #offset = 0;
  /** In a rehearsal: the real time at which the event began, and the sum of its pauses since, in milliseconds. */
  #began = 0;
  #paused = 0;
  /** Counts the events, because a pause may last longer than its event. */
  #events = 0;

  constructor(isRehearsal) {
    this.isRehearsal = isRehearsal;
  }

  begin(offset) {
    this.#offset = offset;
    this.#events += 1;
    this.#began = Date.now();
    this.#paused = 0;
  }

  /** Tells the time of the settable clock in milliseconds since 1970. */
  now() {
    return (this.isRehearsal ? this.#began + this.#paused : Date.now()) + this.#offset;
  }

  /** Pauses in a rehearsal. A backoff is short. A longer pause is lengthened, because a busy machine needs more time. */
  async pause(milliseconds = 0, ...rest) {
    const [from, event] = [this.#paused, this.#events];
    const factor = milliseconds <= BACKOFF_MS ? 1 / 20 : 20;
    const result = await timers.setTimeout(milliseconds * factor, ...rest);
    if (event === this.#events) this.#paused = Math.max(this.#paused, from + milliseconds);
    return result;
  }
}

/** Makes a `Date` that differs only in "now". It shares the prototype, so `instanceof` holds both ways. */
function dateOf(clock) {
  const now = () => clock.now();
  const clockDate = function (...parts) {
    if (!new.target) return new Date(now()).toString();
    return Reflect.construct(Date, parts.length === 0 ? [now()] : parts, new.target);
  };
  Object.setPrototypeOf(clockDate, Date);
  return Object.defineProperties(clockDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Date.prototype, writable: false },
    now: { value: now, writable: true, configurable: true },
  });
}

/** Makes a stream that passes on whole lines. */
function lineStream(tell) {
  let rest = '';
  return new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) tell(lines);
      done();
    },
  });
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Keeps compiled code in a file. It writes the file whole, because several instances may write it at the same time.
 * When it cannot write, each instance compiles again.
 */
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

/** The compiled functions of this thread by the file of their code. The file's name holds the version. */
const scripts = new Map();

/** Compiles a function, or uses the code that an earlier instance compiled. Compiling takes half of the loading time. */
function compile({ entry, codeFile }) {
  const known = scripts.get(codeFile);
  if (known) return known;
  const cachedData = readIfThere(codeFile);
  const importModuleDynamically = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const names = ['exports', 'require', 'module', '__filename', '__dirname', ...OWN];
  const text = `(function (${names.join(', ')}) {${fs.readFileSync(entry, 'utf8')}\n})`;
  const script = new vm.Script(text, { filename: entry, cachedData, importModuleDynamically });
  scripts.set(codeFile, script);
  return script;
}

/**
 * The stores of all storages of this thread lie in one of Node's, because each of Node's costs time at every promise of the
 * thread. It has the methods of Node's class that functions use.
 */
const stores = new asyncHooks.AsyncLocalStorage();
class SharedStorage {
  run(store, work, ...given) {
    const inside = new Map(stores.getStore()).set(this, store);
    return stores.run(inside, work, ...given);
  }

  getStore() {
    return stores.getStore()?.get(this);
  }
}

/**
 * The variables of the running event. Code that still runs after its event keeps the dead token of that event. It never
 * gets the token of the next event.
 */
const eventVariables = new SharedStorage();

function exit() {
  throw new Error('a function must not end its process');
}

/**
 * Makes the globals of an instance. An instance alone in its thread has the real prototype too.
 * @param {Options} options
 * @param {Clock} clock
 */
function worldOf({ environment, tell, isAlone }, clock) {
  const stream = lineStream(tell);
  const own = Object.create(process, {
    env: { get: () => eventVariables.getStore() ?? environment, enumerable: true },
    stdout: { value: stream },
    stderr: { value: stream },
    ...(isAlone ? {} : { exit: { value: exit } }),
  });
  const made = { process: own, console: new Console(stream, stream), Date: dateOf(clock) };
  if (isAlone) Object.defineProperty(Date.prototype, 'constructor', { value: made.Date });
  /** The code defines the globals, because an assignment to `process` would reach Node's own. */
  const world = Object.create(globalThis, Object.getOwnPropertyDescriptors(made));
  return Object.defineProperties(world, { globalThis: { value: world }, global: { value: world } });
}

class Instance {
  #clock;
  #world;
  /** @type {((event: unknown, context: object) => unknown) | undefined} */
  #main;

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    this.#clock = new Clock(options.isRehearsal);
    this.#world = worldOf(options, this.#clock);
  }

  load() {
    if (this.#main) return this.#main;
    const { entry, codeFile } = this.options;
    const script = compile({ entry, codeFile });
    const module = { exports: {} };
    const own = OWN.map((name) => this.#world[name]);
    const run = script.runInThisContext();
    run.call(
      module.exports,
      module.exports,
      this.#require(),
      module,
      entry,
      dirname(entry),
      ...own,
    );
    if (!fs.existsSync(codeFile) || script.cachedDataRejected) {
      keepCode(codeFile, script.createCachedData());
    }
    if (typeof module.exports.main !== 'function') throw new Error(`${entry} exports no main`);
    this.#main = module.exports.main;
    return this.#main;
  }

  /**
   * Runs an event. The environment holds the identity, because the SDK reads it there at call time.
   * @param {Task} task
   */
  async run({ event, context, cloudContext, identity, offset }) {
    this.#clock.begin(offset);
    const main = this.load();
    const { environment } = this.options;
    const variables = { ...environment, TCB_CONTEXT_CNFG: cloudContext, ...identity };
    const result = await eventVariables.run(variables, main, JSON.parse(event), context);
    return JSON.stringify(result) ?? 'null';
  }

  #require() {
    const { entry, isRehearsal, replaced = {} } = this.options;
    const modules = new Map(Object.entries({ process: this.#world.process, ...replaced }));
    modules.set('async_hooks', { ...asyncHooks, AsyncLocalStorage: SharedStorage });
    if (isRehearsal) {
      const setTimeout = (...given) => this.#clock.pause(...given);
      modules.set('timers/promises', { ...timers, setTimeout });
    }
    const nodeRequire = createRequire(entry);
    return (name) => modules.get(name.replace(/^node:/, '')) ?? nodeRequire(name);
  }
}

/** @param {unknown} thrown */
function describe(thrown) {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/**
 * Loads the function before its first event, as the platform does, so loading takes no time of the event. Then it
 * answers events one by one.
 * @param {Options} options
 * @param {(message: object) => void} post
 */
function serveEvents(options, post) {
  const instance = new Instance({ ...options, tell: (lines) => post({ kind: 'lines', lines }) });
  try {
    instance.load();
  } catch {
    // The first event tries again and reports the error.
  }
  post({ kind: 'loaded' });
  return async (/** @type {Task} */ task) => {
    try {
      post({ ok: true, result: await instance.run(task) });
    } catch (thrown) {
      post({ ok: false, message: describe(thrown) });
    }
  };
}

module.exports = { serveEvents };
