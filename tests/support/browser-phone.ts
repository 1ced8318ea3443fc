import type { Browser, Locator, Page } from 'playwright-core';
import { STUCK_MS } from './until';

const LOOK_MS = 1500;
/** Nobody goes to a page, back and there again faster; what is faster is a double tap, and the app takes it for one. */
const PACE_MS = 600;

/** A phone-sized browser window in which one person uses the H5 app. */
export class BrowserPhone {
  private lastTap = { id: '', at: 0 };

  private constructor(
    readonly page: Page,
    private readonly base: string,
    /** What the page said to its console as an error. */
    readonly faults: string[],
  ) {}

  /** `base`: devcloud's address; the person is who it takes the caller for; `more`: what else the address says. */
  static async start(
    browser: Browser,
    base: string,
    openid: string,
    more = '',
  ): Promise<BrowserPhone> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      hasTouch: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(STUCK_MS);
    await page.addInitScript(countTaps);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    return new BrowserPhone(page, `${base}/?as=${openid}${more}`, faults);
  }

  async open(url: string): Promise<void> {
    const address = `${this.base}#${url}`;
    if (this.page.url() === address) await this.page.reload();
    else await this.page.goto(address);
  }

  async tap(id: string): Promise<void> {
    const pause = this.lastTap.id === id ? this.lastTap.at + PACE_MS - Date.now() : 0;
    if (pause > 0) await this.page.waitForTimeout(pause);
    await this.click(id);
    this.lastTap = { id, at: Date.now() };
  }

  /** Looks for the element anew while pages slide: Playwright would hold on to the one that slid away. Each look is longer. */
  private async click(id: string): Promise<void> {
    const end = Date.now() + STUCK_MS;
    const before = await this.tapsOn(id);
    for (let looks = 1; ; looks++) {
      try {
        return await this.visible(`#${id}`).click({ timeout: looks * LOOK_MS });
      } catch (error) {
        if ((await this.tapsOn(id)) > before) return;
        if (Date.now() > end) return this.explain(`#${id}`, error);
      }
    }
  }

  /** How often it was tapped, as the page saw it: on a busy machine a tap arrives whose time has run out. */
  private tapsOn(id: string): Promise<number> {
    return this.page.evaluate((name) => Number(Object(window).taps?.[name] ?? 0), id);
  }

  async type(id: string, value: string): Promise<void> {
    await this.visible(`#${id} input, #${id} textarea, input#${id}, textarea#${id}`).fill(value);
  }

  async read(words: string | RegExp): Promise<void> {
    const pattern = typeof words === 'string' ? escaped(words) : words.source;
    await this.page
      .waitForFunction((source) => new RegExp(source).test(document.body.innerText), pattern, {
        polling: 50,
      })
      .catch((error: unknown) => this.explain(`“${words}”`, error));
  }

  has(id: string): Promise<boolean> {
    return this.visible(`#${id}`).isVisible();
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** Answers the file chooser that the tap opens. */
  async choose(
    id: string,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.tap(id);
    await (await chooser).setFiles(file);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private async explain(what: string, cause: unknown): Promise<never> {
    const seen = `${this.page.url()}\n${this.faults.join('\n')}\n${await this.text()}`;
    throw new Error(`${what}: not on ${seen}`, { cause });
  }

  /** Taro keeps the pages below in the document, hidden. */
  private visible(selector: string): Locator {
    return this.page.locator(selector).filter({ visible: true }).last();
  }
}

/** Runs in the page, before anything else of it. No function in it has a name: tsx would call its own `__name` there. */
function countTaps(): void {
  const taps: Record<string, number> = {};
  Object.assign(window, { taps });
  window.addEventListener(
    'click',
    ({ target }) => {
      for (let at = target instanceof Element ? target : null; at; at = at.parentElement)
        if (at.id) taps[at.id] = (taps[at.id] ?? 0) + 1;
    },
    true,
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
