import { MINIMUM_BASE_LIBRARY } from '../../config/wechat-target';
import { wechatFunctions } from '../../scripts/wechat-build/wechat-functions';
import { Canvases } from './wechat-canvas';

/** How the mini program reaches the cloud: the name and data of `wx.cloud.callFunction` → its result. */
export type CallFunction = (name: string, data: unknown) => Promise<unknown>;

/** A page that somebody wanted to open and that does not exist. */
export interface LostPage {
  path: string;
  query: Record<string, string>;
  isEntryPage: boolean;
}

/** Where the pages are kept that `wx.navigateTo` and its like move between. */
export interface Navigation {
  open(url: string): Promise<void>;
  replace(url: string): Promise<void>;
  switchTab(url: string): Promise<void>;
  back(delta: number): Promise<void>;
  listenToLost(listener: (page: LostPage) => void): void;
  /** Does the page on top have an element with this id? */
  has(id: string): boolean;
}

/** The cloudID of the WeChat group that the app was opened from; null: not from one. */
export type GroupEntry = () => string | null;

interface Answers {
  success?: (result: unknown) => void;
  fail?: (fault: unknown) => void;
  complete?: (result: unknown) => void;
}

/**
 * `wx` of the minimum base library, as far as the app needs it: cloud, storage, moving between pages. What WeChat has and
 * this phone lacks says so when it is called; what only a newer WeChat has is not there.
 */
export function wechatApi(
  callFunction: CallFunction,
  navigation: Navigation,
  groupEntry: GroupEntry = () => null,
  canvases = new Canvases(),
): object {
  const implemented: Record<string, unknown> = {
    ...storageApi(new Map()),
    ...navigationApi(navigation),
    ...deviceApi(),
    ...canvases.api(),
    createSelectorQuery: () => selectorQuery(navigation, canvases),
    ...faultApi(navigation),
    cloud: {
      init: () => undefined,
      callFunction: async ({ name, data }: { name: string; data: unknown }) => ({
        errMsg: 'cloud.callFunction:ok',
        result: await callFunction(name, data),
      }),
    },
    canIUse: (schema: string) => schema in implemented,
    getGroupEnterInfo: (options: Answers) => enterGroup(options, groupEntry()),
    requestSubscribeMessage: acceptMessages,
  };
  return { ...missingFunctions(), ...implemented };
}

let names: string[] | undefined;

function missingFunctions(): object {
  names ??= wechatFunctions(MINIMUM_BASE_LIBRARY);
  const missing = (name: string) => () => {
    throw new Error(`the phone of the tests has no wx.${name}: add it to wechat-api.ts`);
  };
  return Object.fromEntries(names.map((name) => [name, missing(name)]));
}

/** Done at once, and nothing of it can be seen on a page. */
const UNSEEN = [
  ...['showToast', 'hideToast', 'showShareMenu', 'hideShareMenu', 'stopPullDownRefresh'],
  ...['setTabBarBadge', 'removeTabBarBadge', 'pageScrollTo', 'setClipboardData'],
];

/** They never happen on this phone: it stays in front and in the network. */
const NEVER_HAPPENING = ['AppShow', 'AppHide', 'NetworkStatusChange'];

/** What the phone is and what it shows outside the page. */
function deviceApi(): object {
  const done = (options?: Answers) => answer(options, {});
  const listening = NEVER_HAPPENING.flatMap((event) => [`on${event}`, `off${event}`]);
  return {
    ...Object.fromEntries(UNSEEN.map((name) => [name, done])),
    ...Object.fromEntries(listening.map((name) => [name, () => undefined])),
    getNetworkType: (options?: Answers) => answer(options, { networkType: 'wifi' }),
    getAppBaseInfo: () => ({
      SDKVersion: MINIMUM_BASE_LIBRARY,
      language: 'zh_CN',
      fontSizeSetting: 16,
    }),
    getWindowInfo: () => ({
      windowWidth: 375,
      windowHeight: 667,
      screenWidth: 375,
      screenHeight: 667,
      pixelRatio: 2,
      statusBarHeight: 20,
      safeArea: { top: 20, bottom: 667, left: 0, right: 375, width: 375, height: 647 },
    }),
  };
}

/** WeChat answers twice: through the callbacks and through the promise. */
async function answer(options: Answers | undefined, result: object): Promise<object> {
  const full = { errMsg: ':ok', ...result };
  options?.success?.(full);
  options?.complete?.(full);
  return full;
}

/** Everything is accepted, within WeChat's limits. */
function acceptMessages(options: { tmplIds: string[] } & Answers): Promise<object> {
  const { tmplIds } = options;
  if (tmplIds.length === 0) return refuse(options, { errCode: 10001 });
  if (tmplIds.length > 3) return refuse(options, { errCode: 20003 });
  return answer(options, Object.fromEntries(tmplIds.map((id) => [id, 'accept'])));
}

/** With a callback WeChat does not reject the promise as well. */
async function refuse(options: Answers, fault: object): Promise<object> {
  options.fail?.(fault);
  options.complete?.(fault);
  return fault;
}

/** Answers by callbacks only: WeChat gives no promise here. */
function enterGroup(options: Answers, cloudID: string | null): void {
  if (cloudID !== null) void answer(options, { cloudID });
  else void refuse(options, { errMsg: 'getGroupEnterInfo:fail 场景错误', errCode: 40097 });
}

function storageApi(storage: Map<string, unknown>): object {
  return {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorage: (options: { key: string } & Answers) =>
      answer(options, { data: storage.get(options.key) ?? '' }),
    setStorage: (options: { key: string; data: unknown } & Answers) => {
      storage.set(options.key, options.data);
      return answer(options, {});
    },
    removeStorage: (options: { key: string } & Answers) => {
      storage.delete(options.key);
      return answer(options, {});
    },
  };
}

function navigationApi(navigation: Navigation): object {
  type Move = { url: string } & Answers;
  return {
    navigateTo: (move: Move) =>
      navigation.open(move.url).then(
        () => answer(move, {}),
        ({ message }: Error) => refuse(move, { errMsg: message }),
      ),
    redirectTo: (move: Move) => navigation.replace(move.url).then(() => answer(move, {})),
    reLaunch: (move: Move) => navigation.switchTab(move.url).then(() => answer(move, {})),
    switchTab: (move: Move) => navigation.switchTab(move.url).then(() => answer(move, {})),
    navigateBack: (move?: { delta?: number } & Answers) =>
      navigation.back(move?.delta ?? 1).then(() => answer(move, {})),
  };
}

/** What the app hears and tells of faults; its own errors end a test, so of them nothing is heard. */
function faultApi(navigation: Navigation): object {
  const silent = () => undefined;
  return {
    onError: silent,
    onUnhandledRejection: silent,
    onPageNotFound: (listener: (page: LostPage) => void) => navigation.listenToLost(listener),
    getRealtimeLogManager: () => ({ error: silent }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'tourist', version: '1.0.0' } }),
    getDeviceInfo: () => ({ platform: 'android' }),
  };
}

/** Nothing is laid out here: every box is empty. Only a canvas that the page has answers its node. */
function selectorQuery(navigation: Navigation, canvases: Canvases): object {
  const box = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  let found: object | null = box;
  let selected = '';
  const query: Record<string, unknown> = {};
  for (const name of ['in', 'selectAll', 'selectViewport', 'node']) {
    query[name] = () => query;
  }
  query.select = (selector: string) => {
    selected = selector;
    return query;
  };
  query.fields = ({ node = false }: { node?: boolean }) => {
    if (node) found = navigation.has(selected.slice(1)) ? { node: canvases.node() } : null;
    return query;
  };
  for (const name of ['boundingClientRect', 'scrollOffset']) {
    query[name] = (callback?: (found: object) => void) => {
      callback?.(box);
      return query;
    };
  }
  query.exec = (callback?: (found: (object | null)[]) => void) => callback?.([found]);
  return query;
}
