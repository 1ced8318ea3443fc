import { type FailureCode, failureCode } from '../../platform/cloud/call-error';
import { isSameWish, type SettingsWish } from './settings-form';

/** Where the latest change stands. While it is being saved, the screen shows what is wished for. */
export type Saving =
  | { state: 'rest' | 'saved' }
  | { state: 'saving'; wish: SettingsWish }
  | { state: 'failed'; wish: SettingsWish; code: FailureCode };

/** What the saver needs of the app and the cloud. */
export interface SaverTools {
  /** Resolves once the app knows what the cloud has; throws `CallError`. */
  send(wish: SettingsWish, idempotencyKey: string): Promise<void>;
  newKey(): string;
  /** Whether somebody still looks at the settings. */
  onFailed(isWatched: boolean): void;
}

interface Intent {
  wish: SettingsWish;
  /** The same for all tries. */
  idempotencyKey: string;
}

/**
 * Saves settings as they are changed: one request at a time, each with all of them, so that the last state wins however
 * fast one taps; goes on when the page is left.
 */
export class SettingsSaver {
  private now: Saving = { state: 'rest' };
  /** The latest wish, until the cloud has it or it failed. */
  private waiting: Intent | null = null;
  private failed: Intent | null = null;
  private isSending = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly tools: SaverTools) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly saving = (): Saving => this.now;

  /** Saves a change on top of what is still on its way. Never throws. */
  async want(change: SettingsWish): Promise<void> {
    const wish = { ...this.waiting?.wish, ...change };
    const isRetry = this.failed !== null && isSameWish(this.failed.wish, wish);
    const again = isRetry ? this.failed : null;
    this.waiting = again ?? { wish, idempotencyKey: this.tools.newKey() };
    this.failed = null;
    this.tell({ state: 'saving', wish });
    await this.sendAll();
  }

  /** Tries once more what failed, with the same key. */
  async retry(): Promise<void> {
    if (this.failed) await this.want(this.failed.wish);
  }

  /** What was saved before is no news to who opens the page. */
  forgetSaved(): void {
    if (this.now.state === 'saved') this.tell({ state: 'rest' });
  }

  private async sendAll(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    while (this.waiting) await this.send(this.waiting);
    this.isSending = false;
  }

  private async send(intent: Intent): Promise<void> {
    try {
      await this.tools.send(intent.wish, intent.idempotencyKey);
      if (this.waiting === intent) this.settle({ state: 'saved' });
    } catch (error) {
      // A newer wish holds this one, and is tried next.
      if (this.waiting !== intent) return;
      this.failed = intent;
      this.settle({ state: 'failed', wish: intent.wish, code: failureCode(error) });
      this.tools.onFailed(this.listeners.size > 0);
    }
  }

  private settle(saving: Saving): void {
    this.waiting = null;
    this.tell(saving);
  }

  private tell(saving: Saving): void {
    this.now = saving;
    for (const listener of this.listeners) listener();
  }
}
