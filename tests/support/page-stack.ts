import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, type RenderNode } from './render-tree';
import type { LostPage, Navigation } from './wechat-api';
import type { WechatWorld } from './wechat-world';

type Listener = (...args: unknown[]) => unknown;

interface RenderedPage {
  instance: Record<string, unknown> & { _exparserNode: RenderNode };
  dom: HTMLElement;
  attach(parent: Node): void;
  detach(): void;
}

interface Simulate {
  load(path: string, options: { rootPath: string; compiler: 'official' }): string;
  render(id: string): RenderedPage;
}

type Definition = Record<string, unknown>;

/** WeChat refuses one more. */
const MOST_PAGES = 10;

/** The open pages of a phone, the visible one last, drawn by miniprogram-simulate from the official compiler's output. */
export class PageStack implements Navigation {
  private readonly pages: { path: string; page: RenderedPage }[] = [];
  private readonly componentIds = new Map<string, string>();
  private readonly definitions = new Map<string, Definition>();
  private running = '';
  private onLost: ((page: LostPage) => void) | undefined;

  constructor(
    private readonly root: string,
    private readonly world: WechatWorld,
  ) {
    const { bridge } = world;
    const define = (options: unknown) => {
      this.definitions.set(this.running, bridge.toHost(options) as Definition);
    };
    world.give('Component', bridge.rawFunction(define));
    world.give(
      'Page',
      bridge.rawFunction((options) => define(toComponent(bridge.toHost(options) as Definition))),
    );
  }

  instances(): object[] {
    return this.pages.map(({ page }) => page.instance);
  }

  top(): { path: string; page: RenderedPage } | undefined {
    return this.pages.at(-1);
  }

  has(id: string): boolean {
    const page = this.top()?.page;
    return page !== undefined && findNode(page.instance._exparserNode, id) !== undefined;
  }

  /** What the program does about pages that do not exist. */
  listenToLost(listener: (page: LostPage) => void): void {
    this.onLost = listener;
  }

  async open(url: string): Promise<void> {
    if (this.pages.length >= MOST_PAGES) {
      throw new Error('navigateTo:fail webview count limit exceed');
    }
    this.notify('onHide');
    await this.push(url);
  }

  async replace(url: string): Promise<void> {
    this.pop();
    await this.push(url);
  }

  async switchTab(url: string): Promise<void> {
    this.closeAll();
    await this.push(url);
  }

  async back(delta: number): Promise<void> {
    for (let step = 0; step < delta && this.pages.length > 1; step += 1) this.pop();
    this.notify('onShow');
    await pause();
  }

  closeAll(): void {
    while (this.pages.length > 0) this.pop();
  }

  private async push(url: string): Promise<void> {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?');
    const pairs = Object.fromEntries(new URLSearchParams(search));
    if (!existsSync(join(this.root, `${path}.js`))) {
      return this.lose({ path, query: pairs, isEntryPage: this.pages.length === 0 });
    }
    const query = this.world.bridge.toWorld(pairs);
    const page = this.draw(path);
    Object.assign(page.instance, { route: path, options: query });
    this.pages.push({ path, page });
    page.attach(document.body);
    this.notify('onLoad', query);
    this.notify('onShow');
    this.notify('onReady');
    await pause();
  }

  /** WeChat heeds only what the program does before it answers: the page it leads to is drawn in the same turn. */
  private async lose(page: LostPage): Promise<void> {
    const before = this.pages.length;
    this.onLost?.(page);
    if (this.pages.length === before) throw new Error(`page "${page.path}" is not found`);
    await pause();
  }

  private pop(): void {
    this.notify('onUnload');
    this.pages.pop()?.page.detach();
  }

  /** Pages are registered as components whose methods their life cycle is: called by hand. */
  private notify(moment: string, argument?: unknown): void {
    const instance = this.top()?.page.instance;
    (instance?.[moment] as Listener | undefined)?.call(instance, argument);
  }

  private draw(path: string): RenderedPage {
    const simulate = this.renderer();
    const options = { rootPath: this.root, compiler: 'official' } as const;
    const id = this.componentIds.get(path) ?? simulate.load(join(this.root, path), options);
    this.componentIds.set(path, id);
    const page = simulate.render(id);
    this.connect(page.instance);
    return page;
  }

  /** The page is the same object for both sides; what it is told to draw is carried over as WeChat does. */
  private connect(instance: RenderedPage['instance']): void {
    const { bridge } = this.world;
    const draw = instance.setData as Listener;
    bridge.keep(instance);
    instance.setData = bridge.toWorld((...change: unknown[]) => draw.apply(instance, change));
  }

  /** miniprogram-simulate, told to run the files of pages and components in the phone's world. */
  private renderer(): Simulate {
    const simulate = require('miniprogram-simulate') as Simulate;
    const files = require('miniprogram-simulate/src/utils') as { runJs(path: string): void };
    files.runJs = (path) => this.register(path);
    return simulate;
  }

  /** The file runs once in the world; the renderer asks for a component again for every page that uses it. */
  private register(path: string): void {
    this.running = path;
    this.world.require(`${path}.js`);
    const definition = this.definitions.get(path);
    if (!definition) throw new Error(`${path} defines no page and no component`);
    (globalThis as unknown as { Component: Listener }).Component({ ...definition });
  }
}

/** miniprogram-simulate knows components only: a page is one with its functions as methods. */
function toComponent(options: Definition): Definition {
  const methods = Object.entries(options).filter(([, value]) => typeof value === 'function');
  return { data: options.data ?? {}, methods: Object.fromEntries(methods) };
}

/** Lets React, setData and the network have a turn. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 20));
}
