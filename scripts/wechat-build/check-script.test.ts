import { checkScript } from './check-script';

/** Only what it is, not where. */
const faults = (source: string) => checkScript(source).map(({ what }) => what);

describe('the oldest WeChat cannot run', () => {
  test.each([
    [
      'a controller without a ponyfill',
      'new AbortController()',
      'AbortController is not in WeChat',
    ],
    ['a clone by the browser', 'structuredClone(x)', 'structuredClone is not in WeChat'],
    ['graphemes', 'new Intl.Segmenter("zh")', 'Intl is not in WeChat'],
    ['a browser', 'window.addEventListener("x", () => fetch("y"))', 'window is not in WeChat'],
    ['Node', 'process.nextTick(x)', 'process is not in WeChat'],
    ['the global object', 'globalThis.wx', 'globalThis is not in WeChat'],
    ['code from a text', 'new Function("a", "return a")', 'Function(…) makes code from a text'],
    ['looking behind', 'var p = /(?<=a)b/', '/(?<=a)b/ looks behind'],
    ['looking behind, written by esbuild', 'new RegExp("(?<=a)b")', '/(?<=a)b/ looks behind'],
    ['not looking behind, with flags', 'RegExp("(?<!a)b", "u")', '/(?<!a)b/u looks behind'],
    ['a flag of 2022', 'new RegExp("a", "d")', "Invalid flag 'd'"],
    ['a flag of 2022 for a pattern from elsewhere', 'new RegExp(p, "gd")', "Invalid flag 'd'"],
    ['a flag of 2024 for a pattern from elsewhere', 'RegExp(p(), `v`)', "Invalid flag 'v'"],
    ['a flag that no engine has', 'new RegExp(/a/, "x")', "Invalid flag 'x'"],
    [
      'looking behind, put together',
      'new RegExp("(?<=" + p + ")x")',
      'text with (?<= looks behind',
    ],
    ['looking behind in a template', `RegExp(\`(?<!\${p}b)x\`)`, 'text with (?<! looks behind'],
    ['looking behind in a text', '"x".match("(?<=a)b")', 'text with (?<= looks behind'],
    ['a block of a class', 'class A { static { go(); } }', 'is not ECMAScript 2018'],
    ['a private field', 'class A { #a = 1 }', 'is not ECMAScript 2018'],
    ['optional chaining', 'var b = {}; b?.c', 'is not ECMAScript 2018'],
    ['a newer function', 'Object.hasOwn({}, "a")', 'Object.hasOwn() is newer'],
    ['a newer method of lists', 'var l = []; l.findLast(Boolean)', '.findLast() is newer'],
    ['the last of a list by its number', 'var l = []; l.at(-1)', '.at() is newer'],
    ['a name in brackets', 'var l = []; l["at"](-1)', '.at() is newer'],
    ['a method that is called later', 'var l = []; l.at.call(l, 0)', '.at() is newer'],
    ['a method of a prototype', 'Array.prototype.at.call([], 0)', 'Array.prototype.at() is newer'],
    ['a method that is only read', 'var f = [].at', 'Array.prototype.at() is newer'],
    ['a method of a variable, only read', 'var l = [], f = l.findLast', '.findLast() is newer'],
    ['a newer function, handed on', '[{}].filter(Object.hasOwn)', 'Object.hasOwn() is newer'],
    ['a newer function, kept', 'var h = Object.hasOwn; h({}, "a")', 'Object.hasOwn() is newer'],
    ['a newer function, unpacked', 'const { hasOwn: h } = Object', 'Object.hasOwn() is newer'],
    ['a newer function by another name', 'var o = Object; o.hasOwn({}, "a")', '.hasOwn() is newer'],
    ['a newer method, unpacked', 'function f({ toSorted }) {}', '.toSorted() is newer'],
    ['a newer method of sets', 'new Set().union(new Set())', 'Set.prototype.union() is newer'],
    ['a newer method of some set', 'var s = new Set(); s.isSubsetOf(s)', '.isSubsetOf() is newer'],
    ['a newer method of buffers', 'var b = new ArrayBuffer(1); b.resize(2)', '.resize() is newer'],
    ['a list of an iterator', 'new Map().values().toArray()', '.toArray() is newer'],
    ['an iterator as if it were a list', 'var m = new Map(); m.keys().map(x)', '.map() is newer'],
    ['an iterator by its symbol', '[][Symbol.iterator]().take(2)', '.take() is newer'],
    ['an iterator of matches', '"a".matchAll(/a/g).map(String)', '.map() is newer'],
  ])('%s', (_name, source, what) => {
    expect(faults(source).join('\n')).toContain(what);
  });
});

describe('what is asked for first may be used', () => {
  test.each([
    'typeof AbortController === "function" ? new AbortController() : null',
    'typeof AbortController < "u" && new AbortController()',
    '"undefined" === typeof window ? 1 : window.x',
    'typeof window === "undefined" || window.x',
    'typeof self == "object" && self && self.Object === Object && self',
    'if (typeof MessageChannel !== "undefined") { var run = function () { new MessageChannel() } }',
    'if ((go(), "undefined" === typeof fetch)) {} else fetch("x"); function go() {}',
    'function now() { if (typeof performance === "undefined") return 0; return performance.now() }',
    'if (!(typeof URL === "undefined" || !wx)) new URL("x")',
    'Object.hasOwn ? Object.hasOwn({}, "a") : 0',
    'typeof Object.hasOwn === "function" && Object.hasOwn({}, "a")',
    'function f(x) { return x.at ? x.at(0) : 0 }',
    'function f(x) { return x.y.findLast !== undefined && x.y.findLast(Boolean) }',
    'function f(x) { return null == x.at ? 0 : x.at(0) }',
    'function f(x) { if (!x.at) return 0; return x["at"](0) }',
    'function f(x) { var t; return (t = x.findLast) == null ? void 0 : t.call(x, Boolean) }',
    'var hasOwn = Object.hasOwn || function () {}',
    'const { hasOwn = () => false } = Object',
    'Array.prototype.at = function () {}',
  ])('%s', (source) => {
    expect(faults(source)).toEqual([]);
  });
});

describe('asking is not enough when', () => {
  test.each([
    ['it happens elsewhere', 'typeof fetch; fetch("x")'],
    ['it is about another name', 'typeof fetch === "function" && new Request("x")'],
    ['the answer is the wrong one', 'typeof fetch === "function" ? 0 : fetch("x")'],
    ['it is one of two ways in', 'if (typeof fetch === "function" || wx.x) fetch("x")'],
    ['its answer is a different one', 'typeof fetch === "undefined" && fetch("x")'],
    ['a fault is hidden instead', 'try { fetch("x") } catch (e) {}'],
    ['it is about another object', 'function f(x, y) { return x.at ? y.at(0) : 0 }'],
    ['it is about another object of that name', 'function f(x) { x.at && [].map((x) => x.at(0)) }'],
    ['it is about another member', 'function f(x) { return x.findLast ? x.at(0) : 0 }'],
    ['null is the wrong question', 'function f(x) { return x.at !== null && x.at(0) }'],
    ['the way out is not taken', 'function f() { if (typeof fetch === "undefined") 1; fetch() }'],
  ])('%s', (_when, source) => {
    expect(faults(source)).toHaveLength(1);
  });
});

test('the language, WeChat and what a file declares itself are there', () => {
  const source = `
    "use strict";
    const { a, ...rest } = require("./a"), fetch = () => rest;
    class Later extends Error { async *go() { for await (const one of a) yield one } }
    App({ onLaunch() { setTimeout(() => console.log(wx, fetch(), new Later(), getApp()), 1) } });
    module.exports = /(?<year>\\p{Nd}+)/su.exec(\`\${new Map().size}\`.replaceAll("a", "b"));
    new Function("return this")();
    Promise.any([new Proxy({}, Reflect), BigInt(1)]).finally(() => [1, [2]].flat());
  `;
  expect(faults(source)).toEqual([]);
});

test('a name that data has, too, may be read', () => {
  const source = `
    function look({ at, by }, when) { return at === when.at ? by.with : when.at.localeCompare(at) }
    var found = { groupBy() {}, isError: true }, at = 0;
    found.groupBy(found.isError, look()[at], [][at](0));
    Object.values(found).map(String); Object.keys.call(Object, found).filter(Boolean);
    Object.hasOwnProperty.call(found, "at");
  `;
  expect(faults(source)).toEqual([]);
});

test('a fault says where it stands', () => {
  expect(checkScript('var a = 1;\nfetch(a)')).toEqual([
    { what: 'fetch is not in WeChat', offset: 11 },
  ]);
});
