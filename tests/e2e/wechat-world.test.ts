import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wechatApi } from '../support/wechat-api';
import { WechatWorld } from '../support/wechat-world';

describe('the world that the built mini program runs in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What an expression of the mini program comes to. */
  function resultOf(expression: string, wx: object = {}): unknown {
    const world = new WechatWorld();
    world.give('wx', world.bridge.toWorld(wx));
    const path = join(folder, 'value.js');
    writeFileSync(path, `module.exports = { value: ${expression} };`);
    const { value } = world.bridge.toHost(world.require(path)) as { value: unknown };
    return value;
  }

  test.each([
    ...['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'URL', 'Response'],
    ...['AbortController', 'FormData', 'TextEncoder', 'crypto', 'performance', 'structuredClone'],
    ...['queueMicrotask', 'setImmediate', 'IntersectionObserver', 'process', 'Buffer', 'global'],
    ...['globalThis', 'self', 'eval', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'WeakRef'],
  ])('has no %s', (name) => {
    expect(resultOf(`typeof ${name}`)).toBe('undefined');
  });

  test.each([
    ...['[].at', '[].findLast', '[].toSorted', '"".at', 'new Uint8Array(1).at', 'Object.hasOwn'],
    ...['Object.groupBy', 'Array.fromAsync', 'Promise.withResolvers', 'Error.captureStackTrace'],
    ...['[].values().map', 'new Set().union', '/a/.hasIndices', 'Symbol.dispose'],
  ])('has no %s, because an engine of iOS 14 has none', (what) => {
    expect(resultOf(`typeof ${what}`)).toBe('undefined');
  });

  test.each(['[].flatMap', '"".replaceAll', 'Promise.any', 'Object.fromEntries', 'new Map().get'])(
    'has %s',
    (what) => {
      expect(resultOf(`typeof ${what}`)).toBe('function');
    },
  );

  test('makes no functions from texts but the one that WeChat allows', () => {
    const attempt = (code: string) =>
      `(() => { try { return ${code} } catch (fault) { return fault.name } })()`;
    expect(resultOf(attempt('new Function("return 1")'))).toBe('EvalError');
    expect(resultOf(attempt('(() => 0).constructor("return 1")'))).toBe('EvalError');
    expect(resultOf('Function("return this")().Object === Object')).toBe(true);
    expect(resultOf('(() => 0) instanceof Function')).toBe(true);
  });

  test('what comes from WeChat is of this world: as old as everything in it', () => {
    const wx = { list: () => [{ a: [1] }], fail: () => Promise.reject(new Error('away')) };
    expect(resultOf('typeof wx.list().at', wx)).toBe('undefined');
    expect(resultOf('[wx.list() instanceof Array, wx.list()[0].a]', wx)).toEqual([true, [1]]);
    const caught = 'wx.fail().catch((fault) => [fault instanceof Error, fault.message])';
    return expect(resultOf(caught, wx)).resolves.toEqual([true, 'away']);
  });

  test('a listener that is taken off is the one that was put on', () => {
    const listeners = new Set<unknown>();
    const wx = {
      on: (listener: unknown) => listeners.add(listener),
      off: (listener: unknown) => listeners.delete(listener),
    };
    resultOf('(() => { const hear = () => 0; wx.on(hear); wx.off(hear) })()', wx);
    expect(listeners.size).toBe(0);
  });

  test('WeChat offers the minimum base library: what this phone lacks of it says so', () => {
    const navigation = {
      ...{ open: go, replace: go, switchTab: go, back: go },
      ...{ listenToLost: () => undefined, has: () => false },
    };
    const wx = wechatApi(go, navigation);
    expect(resultOf('typeof wx.openOfficialAccountProfile', wx)).toBe('undefined');
    expect(resultOf('typeof wx.scanCode', wx)).toBe('function');
    expect(() => resultOf('wx.scanCode()', wx)).toThrow(
      'the phone of the tests has no wx.scanCode',
    );
    expect(resultOf('[wx.canIUse("scanCode"), wx.canIUse("navigateTo")]', wx)).toEqual([
      false,
      true,
    ]);
  });
});

/** Goes nowhere. */
async function go(): Promise<void> {}
