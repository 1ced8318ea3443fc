import { join } from 'node:path';
import type { RenderNode } from './render-tree';
import type { Navigation } from './wechat-api';

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

/** The open pages of a phone, the visible one last, drawn by miniprogram-simulate from the official compiler's output. */
export class PageStack implements Navigation {
  private readonly pages: { path: string; page: RenderedPage }[] = [];
  private readonly componentIds = new Map<string, string>();
  private simulate: Simulate | undefined;

  constructor(private readonly root: string) {}

  /** Loads the renderer: it looks at `wx`, so that must be there before. */
  start(): void {
    this.simulate = require('miniprogram-simulate') as Simulate;
  }

  instances(): object[] {
    return this.pages.map(({ page }) => page.instance);
  }

  top(): { path: string; page: RenderedPage } | undefined {
    return this.pages.at(-1);
  }

  async open(url: string): Promise<void> {
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
    const query = Object.fromEntries(new URLSearchParams(search));
    const page = this.draw(path);
    Object.assign(page.instance, { route: path, options: query });
    this.pages.push({ path, page });
    page.attach(document.body);
    this.notify('onLoad', query);
    this.notify('onShow');
    this.notify('onReady');
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
    if (!this.simulate) throw new Error('the phone is off');
    const options = { rootPath: this.root, compiler: 'official' } as const;
    const id = this.componentIds.get(path) ?? this.simulate.load(join(this.root, path), options);
    this.componentIds.set(path, id);
    return this.simulate.render(id);
  }
}

/** Lets React, setData and the network have a turn. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 20));
}
