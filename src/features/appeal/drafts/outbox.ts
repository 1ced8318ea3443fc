import type { AppealView, Input } from '../../../../contract';
import { type FailureCode, failureCode } from '../../../platform/cloud/call-error';
import { submitInputOf } from '../draft';
import { isSameIntent } from '../intent';
import type { DraftBox } from './draft-box';
import { Listeners } from './listeners';
import { pauseOf } from './upload-queue';

/** What the outbox needs of the phone and the cloud. */
export interface OutboxTools {
  /** Throws `CallError`. */
  submit(input: Input<'appeal.submit'>): Promise<AppealView>;
  newKey(): string;
  /** Runs something later; answers how to prevent it. */
  after(milliseconds: number, work: () => void): () => void;
  onTaken(draftId: string, appeal: AppealView): void;
  /** A draft that waited by itself was refused and waits no longer. */
  onRefused(draftId: string, code: FailureCode): void;
}

/** What became of a draft that was given to the outbox. */
export interface Sending {
  isSending: boolean;
  failure: FailureCode | null;
  /** The appeal, once the cloud has taken it. */
  taken: AppealView | null;
}

const AT_REST: Sending = { isSending: false, failure: null, taken: null };

/**
 * Sends drafts, each in one request at a time and with its own key, so never twice. Without a network a draft waits
 * here and goes by itself when the network is back, while the app runs; after a restart it is offered again.
 */
export class Outbox {
  private readonly sendings = new Map<string, Sending>();
  private readonly held = new Set<string>();
  /** The phone had no room for these: they last only as long as the app runs. */
  private readonly unkept = new Set<string>();
  /** Taken back while a request was under way: its failure must not make the draft wait again. */
  private readonly cancelled = new Set<string>();
  private readonly listeners = new Listeners();
  private lostTries = 0;
  private stopPause: (() => void) | null = null;

  constructor(
    private readonly box: DraftBox,
    private readonly tools: OutboxTools,
  ) {
    box.subscribe(() => this.sendCompleted());
  }

  readonly subscribe = this.listeners.subscribe;

  /** How the sending of a draft stands; the same value until it changes. */
  of(draftId: string): Sending {
    return this.sendings.get(draftId) ?? AT_REST;
  }

  /** Whether a waiting draft goes by itself in this run of the app. */
  isHeld(draftId: string): boolean {
    return this.held.has(draftId);
  }

  /** Whether a waiting draft would be there again after a restart of the app. */
  isKept(draftId: string): boolean {
    return !this.unkept.has(draftId);
  }

  /** Sends a complete draft now, however often it is asked to; without a network the draft waits. */
  async send(draftId: string): Promise<void> {
    const draft = this.box.read(draftId);
    const input = draft && submitInputOf(draft);
    if (!input || this.of(draftId).isSending || this.of(draftId).taken) return;
    this.cancelled.delete(draftId);
    this.tell(draftId, { ...AT_REST, isSending: true });
    try {
      const appeal = await this.tools.submit(input);
      this.release(draftId);
      this.box.remove(draftId);
      this.tell(draftId, { ...AT_REST, taken: appeal });
      this.tools.onTaken(draftId, appeal);
    } catch (error) {
      this.fail(draftId, failureCode(error));
    }
  }

  /** Lets a draft wait for the network, and for its uploads; false when the phone has no room to keep it. */
  hold(draftId: string): boolean {
    if (!this.box.read(draftId)) return false;
    this.held.add(draftId);
    this.box.update(draftId, (draft) => ({ ...draft, isWaitingToSend: true }));
    const isKept = this.box.flush();
    if (isKept) this.unkept.delete(draftId);
    else this.unkept.add(draftId);
    this.pause();
    this.listeners.tell();
    return isKept;
  }

  /** The draft is not to be sent by itself after all. A request that is under way cannot be called back. */
  cancel(draftId: string): void {
    if (this.of(draftId).isSending) this.cancelled.add(draftId);
    this.release(draftId);
    this.box.update(draftId, (draft) => ({ ...draft, isWaitingToSend: false }));
    this.box.flush();
    this.tell(draftId, { ...this.of(draftId), failure: null });
  }

  /** The network is back: everything that waits is tried, one after the other. */
  async resume(): Promise<void> {
    this.stopPause?.();
    this.stopPause = null;
    for (const draftId of [...this.held]) await this.send(draftId);
    if (this.held.size > 0) this.pause();
  }

  /** What waited only for its uploads goes as soon as they are there. */
  private sendCompleted(): void {
    if (this.lostTries > 0) return;
    for (const draftId of this.held) {
      if (!this.of(draftId).isSending && this.of(draftId).failure === null) void this.send(draftId);
    }
  }

  private fail(draftId: string, code: FailureCode): void {
    const wasHeld = this.held.has(draftId);
    const mayWait = code === 'NO_NETWORK' || (wasHeld && isSameIntent(code));
    this.tell(draftId, { ...AT_REST, failure: code });
    if (mayWait && !this.cancelled.has(draftId) && this.box.read(draftId)) {
      this.lostTries += 1;
      this.hold(draftId);
      return;
    }
    this.release(draftId);
    if (!isSameIntent(code)) this.renewKey(draftId);
    if (wasHeld) this.tools.onRefused(draftId, code);
  }

  /** The draft was refused: the next try is another intent, and the person's own. */
  private renewKey(draftId: string): void {
    const idempotencyKey = this.tools.newKey();
    this.box.update(draftId, (draft) => ({ ...draft, idempotencyKey, isWaitingToSend: false }));
    this.box.flush();
  }

  private release(draftId: string): void {
    this.held.delete(draftId);
    if (this.held.size > 0) return;
    this.lostTries = 0;
    this.stopPause?.();
    this.stopPause = null;
  }

  private pause(): void {
    this.stopPause ??= this.tools.after(pauseOf({ lostTries: this.lostTries }), () => {
      this.stopPause = null;
      void this.resume();
    });
  }

  private tell(draftId: string, sending: Sending): void {
    this.sendings.set(draftId, sending);
    this.listeners.tell();
  }
}
