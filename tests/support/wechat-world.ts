import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import vm from 'node:vm';
import { makeOld } from './old-engine';
import { RealmBridge } from './realm-bridge';

type Fields = Record<string, unknown>;

interface Module {
  exports: unknown;
}

/** WeChat lets a program make this one function from a text, which finds the global object, and no other. */
const FUNCTION = `(() => {
  const Original = Function;
  const world = globalThis;
  function Restricted(...parts) {
    if (parts.length === 1 && /^\\s*return this;?\\s*$/.test(parts[0])) return () => world;
    throw new EvalError('WeChat makes no functions from texts');
  }
  Restricted.prototype = Original.prototype;
  Object.defineProperty(Original.prototype, 'constructor', { value: Restricted });
  globalThis.Function = Restricted;
})()`;

/** Of the console and the clock WeChat has these. */
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd'] as const;
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

/**
 * A JavaScript world of its own with what WeChat has in it, and nothing else: no browser, no Node, no newer engine
 * (docs/adr/0016). The built mini program runs in it, file by file.
 */
export class WechatWorld {
  readonly bridge: RealmBridge;
  private readonly context = vm.createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  private readonly globals: Fields;
  private readonly modules = new Map<string, Module>();

  constructor() {
    const run = (text: string) => vm.runInContext(text, this.context);
    this.bridge = new RealmBridge(run);
    this.globals = run('globalThis');
    run(FUNCTION);
    makeOld(this.globals);
    for (const name of TIMERS)
      this.give(name, this.bridge.rawFunction(hostFunction(globalThis, name)));
    this.give('console', this.bridge.toWorld(wechatConsole()));
  }

  /** Adds a global that is made of the world's own values already. */
  give(name: string, value: unknown): void {
    Object.defineProperty(this.globals, name, { value, writable: true, configurable: true });
  }

  /** Runs a file of the mini program once, as WeChat does: what it needs first. */
  require(path: string): unknown {
    const known = this.modules.get(path);
    if (known) return known.exports;
    const module = { exports: this.bridge.toWorld({}) };
    this.modules.set(path, module);
    const run = compiled(path).runInContext(this.context);
    const need = this.bridge.rawFunction((name) => this.require(fileOf(path, String(name))));
    run.call(undefined, need, module, module.exports);
    return module.exports;
  }
}

/** Compiled once for all worlds of a test file. */
const scripts = new Map<string, { text: string; script: vm.Script }>();

function compiled(path: string): vm.Script {
  const text = `(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`;
  const known = scripts.get(path);
  if (known?.text === text) return known.script;
  const script = new vm.Script(text, { filename: path });
  scripts.set(path, { text, script });
  return script;
}

function fileOf(from: string, name: string): string {
  const path = resolve(dirname(from), name);
  return path.endsWith('.js') ? path : `${path}.js`;
}

function hostFunction(host: object, name: string): (...parameters: unknown[]) => unknown {
  return (...parameters) => Reflect.get(host, name)(...parameters);
}

function wechatConsole(): Fields {
  return Object.fromEntries(CONSOLE.map((name) => [name, hostFunction(console, name)]));
}
