/**
 * The names that a mini program finds without declaring them. The world of the tests offers these only, and the check of the
 * build lets only these through. WeChat may offer a few more on some phones; code that wants them asks with `typeof` first.
 */

/** Values of the language. Left out: what needs a newer engine, `eval`, `Intl` (not on every Android), `globalThis`. */
const ECMASCRIPT_GLOBALS = [
  ...[
    'undefined',
    'NaN',
    'Infinity',
    'Object',
    'Function',
    'Boolean',
    'Symbol',
    'Number',
    'BigInt',
  ],
  ...['Math', 'Date', 'String', 'RegExp', 'Array', 'JSON', 'Promise', 'Proxy', 'Reflect'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array'],
  ...['Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError'],
  ...['TypeError', 'URIError', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'escape', 'unescape'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
] as const;

/** What WeChat adds. */
const WECHAT_OWN_GLOBALS = [
  ...['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages'],
  ...['require', 'module', 'exports', 'requirePlugin', 'requireMiniProgram'],
  ...['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
] as const;

/** Every name that may be used without asking first. */
export const WECHAT_GLOBALS: ReadonlySet<string> = new Set([
  ...ECMASCRIPT_GLOBALS,
  ...WECHAT_OWN_GLOBALS,
]);
