import { WECHAT_GLOBALS } from '../../config/wechat-globals';
import { STANDARD_LIBRARIES } from '../../config/wechat-target';
import { type StandardLibrary, standardLibrary } from '../../scripts/wechat-build/standard-library';

type Fields = Record<PropertyKey, unknown>;

/** What every function and every prototype has, whatever its class declares. */
const ALWAYS =
  /^(constructor|prototype|length|name|arguments|caller|toString|toLocaleString|valueOf|__\w+__)$/;

let library: StandardLibrary | undefined;

/** Makes Node's engine as old as the oldest that we support: takes away what is not on the list, however new this Node is. */
export function makeOld(world: Fields): void {
  library ??= standardLibrary(STANDARD_LIBRARIES);
  const symbols = knownSymbols(world, library);
  pruneHidden(world, library, symbols);
  for (const name of Object.getOwnPropertyNames(world)) {
    if (!WECHAT_GLOBALS.has(name)) Reflect.deleteProperty(world, name);
    else pruneClass(world[name], library.get(name), library.get(`${name}.prototype`), symbols);
  }
}

/** The symbols that the language of that time uses: `Symbol.dispose` is none of them. */
function knownSymbols(world: Fields, known: StandardLibrary): ReadonlySet<unknown> {
  const names = [...(known.get('Symbol') ?? [])];
  return new Set(names.map((name) => (world.Symbol as Fields)[name]));
}

function pruneClass(
  value: unknown,
  statics: ReadonlySet<string> | undefined,
  methods: ReadonlySet<string> | undefined,
  symbols: ReadonlySet<unknown>,
): void {
  if (!isObject(value)) return;
  if (statics) prune(value, statics, symbols);
  if (methods && isObject(value.prototype)) prune(value.prototype, methods, symbols);
}

/** Objects without a name: what all typed arrays share, and what all iterators share. */
function pruneHidden(world: Fields, known: StandardLibrary, symbols: ReadonlySet<unknown>): void {
  const typedArray = Object.getPrototypeOf(world.Int8Array);
  const methods = known.get('Int8Array.prototype');
  pruneClass(typedArray, known.get('Int8Array'), methods, symbols);
  const list = Reflect.construct(world.Array as new () => Fields, []);
  const iterator = (list[Symbol.iterator] as () => object).call(list);
  prune(Object.getPrototypeOf(Object.getPrototypeOf(iterator)), new Set(), symbols);
}

function prune(object: Fields, names: ReadonlySet<string>, symbols: ReadonlySet<unknown>): void {
  for (const key of Reflect.ownKeys(object)) {
    const stays = typeof key === 'symbol' ? symbols.has(key) : names.has(key) || ALWAYS.test(key);
    if (!stays) Reflect.deleteProperty(object, key);
  }
}

function isObject(value: unknown): value is Fields {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
