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

test('a fault says where it stands', () => {
  expect(checkScript('var a = 1;\nfetch(a)')).toEqual([
    { what: 'fetch is not in WeChat', offset: 11 },
  ]);
});
