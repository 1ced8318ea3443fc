import { join } from 'node:path';
import { Keyboard } from './native-fields';
import { PageStack, pause } from './page-stack';
import { findNode, fire, type RenderNode } from './render-tree';
import { STUCK_MS } from './until';
import { type CallFunction, type GroupEntry, wechatApi } from './wechat-api';
import { Canvases, type MadePicture } from './wechat-canvas';
import { WechatWorld } from './wechat-world';

type Listener = (...args: unknown[]) => unknown;

/** Of the person's typing and of how late `setData` is. */
const SEED = 20261130;

/** A phone that runs the built mini program as one person: a world, a copy and a storage of its own. */
export class Phone {
  private readonly world = new WechatWorld();
  private readonly pages: PageStack;
  private readonly wx: Record<string, unknown>;
  private readonly keyboard = new Keyboard(SEED, turn);
  private readonly canvases = new Canvases();
  private readonly counts = new Map<string, number>();

  /** `root`: the built mini program, absolute; `groupEntry`: from which WeChat group it was opened, if any. */
  constructor(root: string, callFunction: CallFunction, groupEntry?: GroupEntry) {
    const { bridge } = this.world;
    this.pages = new PageStack(root, this.world);
    const api = counted(
      wechatApi(callFunction, this.pages, groupEntry, this.canvases),
      this.counts,
    );
    this.wx = bridge.toWorld(api) as Record<string, unknown>;
    this.world.give('wx', this.wx);
    this.world.give(
      'getCurrentPages',
      bridge.toWorld(() => this.pages.instances()),
    );
    this.launch(root);
  }

  /** Opens a page over the others: `/pages/home/index?id=…`. */
  open(url: string): Promise<void> {
    return this.pages.open(url);
  }

  /** Everything that can be read on the page on top. */
  text(): string {
    return this.pages.top()?.page.dom.textContent ?? '';
  }

  /** The path of the page on top. */
  route(): string {
    return this.pages.top()?.path ?? '';
  }

  has(id: string): boolean {
    return this.find(id) !== undefined;
  }

  /** Waits for the element and taps it; that a field was left WeChat tells after the tap, if it is still there. */
  async tap(id: string): Promise<void> {
    await this.send(id, 'tap', { x: 1, y: 1 });
    await this.leaveField();
  }

  /** Waits for the field and types into it, key by key, in the place of what stands there. */
  async type(id: string, value: string): Promise<void> {
    const node = await this.until(`#${id}`, () => this.find(id));
    const page = this.pages.top()?.page;
    const root = page?.instance._exparserNode;
    if (page && root) await this.keyboard.type({ page, root, node }, value);
  }

  /** The text that stands in the field. */
  typed(id: string): string {
    const node = this.find(id);
    return node ? this.keyboard.shown(node) : '';
  }

  /** Closes the keyboard. */
  async leaveField(): Promise<void> {
    this.keyboard.leave();
    await turn();
  }

  /** The keyboard's own key: search. */
  confirm(id: string): Promise<void> {
    return this.send(id, 'confirm', { value: this.typed(id) });
  }

  /** Waits until the page on top shows these words. */
  async read(words: string | RegExp): Promise<void> {
    const isThere = () =>
      typeof words === 'string' ? this.text().includes(words) : words.test(this.text());
    await this.until(`“${words}”`, () => isThere() || undefined);
  }

  /** From now on WeChat's function of this name does this. */
  replace(name: string, does: Listener): void {
    this.wx[name] = this.world.bridge.toWorld(does);
  }

  /** The pictures that WeChat was asked to send or to keep. */
  offeredPictures(): readonly MadePicture[] {
    return this.canvases.offered;
  }

  /** How often the program has asked WeChat for this. */
  asked(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  close(): void {
    this.pages.closeAll();
  }

  private async send(id: string, event: string, detail: object): Promise<void> {
    const node = await this.until(`#${id}`, () => this.find(id));
    const page = this.pages.top()?.page;
    if (page) fire(page, node, event, detail);
    await pause();
  }

  private find(id: string): RenderNode | undefined {
    const page = this.pages.top()?.page;
    return page && findNode(page.instance._exparserNode, id);
  }

  private async until<T>(what: string, look: () => T | undefined): Promise<T> {
    for (const end = performance.now() + STUCK_MS; performance.now() < end; await pause()) {
      const found = look();
      if (found !== undefined) return found;
    }
    throw new Error(`${what}: not there on ${this.route()}\n${this.text()}`);
  }

  private launch(root: string): void {
    const { bridge } = this.world;
    let app: Record<string, Listener> = {};
    const register = (options: unknown) => {
      app = options as typeof app;
    };
    this.world.give('App', bridge.rawFunction(register));
    this.world.give(
      'getApp',
      bridge.rawFunction(() => app),
    );
    this.world.require(join(root, 'app.js'));
    const launch = bridge.toWorld({ path: 'pages/home/index', query: {}, scene: 1001 });
    app.onLaunch?.call(app, launch);
    app.onShow?.call(app, launch);
  }
}

/** The event comes, React draws in a later turn, Taro sends `setData` in one after that: also when time has passed. */
async function turn(): Promise<void> {
  for (let count = 0; count < 3; count += 1) await new Promise((done) => setTimeout(done));
}

/** The same API, which counts the calls of each of its functions. */
function counted(api: object, counts: Map<string, number>): object {
  const count = ([name, work]: [string, unknown]) => {
    if (typeof work !== 'function') return [name, work];
    const call = (...given: unknown[]) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return work(...given);
    };
    return [name, call];
  };
  return Object.fromEntries(Object.entries(api).map(count));
}
