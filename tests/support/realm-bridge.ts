type Call = (self: unknown, parameters: unknown[]) => unknown;
type Callable = (...parameters: unknown[]) => unknown;
type Fields = Record<string, unknown>;

/** Makes things of the other realm's own: an array that comes from here would bring this realm's methods along. */
interface Factory {
  array(): unknown[];
  object(): Fields;
  bytes(length: number): Uint8Array;
  error(message: string): Error;
  promise(start: (resolve: Callable, reject: Callable) => void): Promise<unknown>;
  function(call: Call): Callable;
  root: object;
}

const FACTORY = `({
  array: () => [],
  object: () => ({}),
  bytes: (length) => new Uint8Array(length),
  error: (message) => new Error(message),
  promise: (start) => new Promise(start),
  function: (call) => function (...parameters) { return call(this, parameters); },
  root: Object.prototype,
})`;

const HOST: Factory = {
  array: () => [],
  object: () => ({}),
  bytes: (length) => new Uint8Array(length),
  error: (message) => new Error(message),
  promise: (start) => new Promise(start),
  function: (call) =>
    function (this: unknown, ...parameters) {
      return call(this, parameters);
    },
  root: Object.prototype,
};

/** Types that a component names in its properties. */
const TYPES = ['Object', 'Array', 'String', 'Number', 'Boolean'];

/**
 * Carries values between the mini program's world and the test that plays WeChat, as WeChat carries them between its
 * languages: data is copied, functions are called across. `this` and what is kept are handed over as they are.
 */
export class RealmBridge {
  private readonly world: Factory;
  private readonly kept = new WeakSet<object>();
  private readonly partners = new WeakMap<object, object>();

  /** `run` evaluates an expression in the world. */
  constructor(run: (expression: string) => unknown) {
    this.world = run(FACTORY) as Factory;
    for (const type of TYPES) this.pair(run(type) as object, Reflect.get(globalThis, type));
  }

  /** An object that both sides must see as the same one, such as a page. */
  keep(object: object): void {
    this.kept.add(object);
  }

  toWorld(value: unknown): unknown {
    return this.carry(value, this.world, new Map());
  }

  toHost(value: unknown): unknown {
    return this.carry(value, HOST, new Map());
  }

  /** A function of the world whose arguments and result are handed over as they are. */
  rawFunction(call: (...parameters: unknown[]) => unknown): Callable {
    return this.world.function((_self, parameters) => call(...parameters));
  }

  private carry(value: unknown, into: Factory, done: Map<object, unknown>): unknown {
    if (typeof value === 'function') return this.carryFunction(value as Callable, into);
    if (typeof value !== 'object' || value === null) return value;
    if (this.kept.has(value) || isOf(into, value)) return value;
    if (done.has(value)) return done.get(value);
    if (isPromise(value)) return this.carryPromise(value, into);
    const copy = emptyCopy(value, into);
    done.set(value, copy);
    for (const [key, field] of Object.entries(value)) copy[key] = this.carry(field, into, done);
    return copy;
  }

  private carryFunction(callee: Callable, into: Factory): unknown {
    const partner = this.partners.get(callee);
    if (partner) return partner;
    if (isOf(into, callee)) return callee;
    const back = into === HOST ? this.world : HOST;
    const caller = into.function((self, parameters) => {
      const carried = parameters.map((one) => this.carry(one, back, new Map()));
      try {
        return this.carry(callee.apply(self, carried), into, new Map());
      } catch (fault) {
        throw this.carry(fault, into, new Map());
      }
    });
    this.pair(callee, caller);
    return caller;
  }

  private carryPromise(promise: PromiseLike<unknown>, into: Factory): Promise<unknown> {
    const carried = (settle: Callable) => (value: unknown) =>
      settle(this.carry(value, into, new Map()));
    return into.promise((resolve, reject) => {
      promise.then(carried(resolve), carried(reject));
    });
  }

  private pair(one: object, other: object): void {
    this.partners.set(one, other);
    this.partners.set(other, one);
  }
}

function emptyCopy(value: object, into: Factory): Fields {
  if (Array.isArray(value)) return into.array() as unknown as Fields;
  if (Object.prototype.toString.call(value) === '[object Error]') {
    const { message, name, stack } = value as Error;
    return Object.assign(into.error(message), { name, stack }) as unknown as Fields;
  }
  if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') {
    const bytes = new Uint8Array(value as ArrayBuffer);
    const copy = into.bytes(bytes.length);
    copy.set(bytes);
    return copy.buffer as unknown as Fields;
  }
  return into.object();
}

function isPromise(value: object): value is PromiseLike<unknown> {
  return typeof (value as Fields).then === 'function';
}

/** True for a value that was made in this realm: its chain of prototypes ends there. */
function isOf(realm: Factory, value: object): boolean {
  let root: object | null = value;
  for (let next: object | null = value; next; next = Object.getPrototypeOf(next)) root = next;
  return root === realm.root;
}
