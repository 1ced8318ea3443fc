import type { AppealView } from '../../../../contract';
import { type FailureCode, failureCode } from '../../../platform/cloud/call-error';
import { type Draft, type SubmitInput, submitInputOf } from '../draft';
import { isSameIntent } from '../intent';
import type { DraftBox } from './draft-box';
import { type LateWords, lateWordsOf } from './late-words';
import { Listeners } from './listeners';
import { isUnanswered, sendForOne, withoutRefused, withUnanswered } from './one-thing';
import { pauseOf } from './upload-queue';

/** What the outbox needs of the phone and the cloud. */
export interface OutboxTools {
  /** Throws `CallError`. */
  submit(input: SubmitInput): Promise<AppealView>;
  newKey(): string;
  /** Runs something later; answers how to prevent it. */
  after(milliseconds: number, work: () => void): () => void;
  onTaken(draftId: string, appeal: AppealView, taking: Taking): void;
  /** A draft that waited by itself was refused and waits no longer. */
  onRefused(draftId: string, code: FailureCode): void;
}

/** How an appeal was found to be taken. */
export interface Taking {
  /** An earlier try had brought it, and its answer was lost: the person may have changed the draft since. */
  isEarlier: boolean;
  /** What the draft says and the appeal does not. */
  late: LateWords | null;
}

/** One try to send a draft. */
interface Try {
  input: SubmitInput;
  /** What was tried before without an answer. */
  earlier: readonly SubmitInput[];
  /** The app asks by itself what became of an earlier try. */
  isQuestion: boolean;
}

/** What became of a draft that was given to the outbox. */
export interface Sending {
  isSending: boolean;
  failure: FailureCode | null;
  /** The appeal, once the cloud has taken it. */
  taken: AppealView | null;
}

/** Of the present key only: what was tried under another one was refused. */
function earlierOf({ unanswered = [], idempotencyKey }: Draft): readonly SubmitInput[] {
  return unanswered.filter((input) => input.idempotencyKey === idempotencyKey);
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
    if (input) await this.try(draftId, { input, earlier: earlierOf(draft), isQuestion: false });
  }

  /**
   * Asks with exactly what was sent what became of a sending that was never answered. Not of a draft that waits, nor of
   * one that the person took back: those go only when the person says so.
   */
  async ask(draftId: string): Promise<void> {
    const draft = this.box.read(draftId);
    if (!draft || draft.isWaitingToSend || draft.isTakenBack) return;
    const earlier = earlierOf(draft);
    const input = earlier[earlier.length - 1];
    if (input) await this.try(draftId, { input, earlier, isQuestion: true });
  }

  private async try(draftId: string, attempt: Try): Promise<void> {
    if (this.of(draftId).isSending || this.of(draftId).taken) return;
    const { input, earlier, isQuestion } = attempt;
    this.cancelled.delete(draftId);
    this.tell(draftId, { ...AT_REST, isSending: true });
    this.keepUnanswered(draftId, withUnanswered(earlier, input));
    try {
      const made = await sendForOne(input, earlier, this.tools.submit);
      const draft = this.box.read(draftId);
      const late = draft ? lateWordsOf(draft, made.input) : null;
      const taking = { late, isEarlier: isQuestion || made.input !== input };
      this.release(draftId);
      this.tools.onTaken(draftId, made.answer, taking);
      this.box.remove(draftId);
      this.tell(draftId, { ...AT_REST, taken: made.answer });
    } catch (error) {
      this.fail(draftId, attempt, failureCode(error));
    }
  }

  /** Before it is sent: the app may end before the answer comes. */
  private keepUnanswered(draftId: string, unanswered: SubmitInput[]): void {
    this.box.update(draftId, (draft) => ({ ...draft, unanswered, isTakenBack: false }));
    this.box.flush();
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
    this.box.update(draftId, (draft) => ({ ...draft, isWaitingToSend: false, isTakenBack: true }));
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

  private fail(draftId: string, attempt: Try, code: FailureCode): void {
    const wasHeld = this.held.has(draftId);
    const mayWait = code === 'NO_NETWORK' || (wasHeld && isSameIntent(code));
    this.tell(draftId, { ...AT_REST, failure: code });
    if (mayWait && !this.cancelled.has(draftId) && this.box.read(draftId)) {
      this.lostTries += 1;
      this.hold(draftId);
      return;
    }
    this.release(draftId);
    if (!isSameIntent(code)) this.takeRefusal(draftId, attempt, code);
    if (wasHeld) this.tools.onRefused(draftId, code);
  }

  /**
   * The draft was refused, and does not go by itself any more. The next try is another intent with a new key, unless an
   * earlier one may have been taken under this key.
   */
  private takeRefusal(draftId: string, { input, earlier }: Try, code: FailureCode): void {
    const isRepeat = isUnanswered(earlier, input);
    this.box.update(draftId, (draft) => {
      const unanswered = withoutRefused(earlierOf(draft), input, { code, isRepeat });
      const idempotencyKey = unanswered.length === 0 ? this.tools.newKey() : draft.idempotencyKey;
      return { ...draft, unanswered, idempotencyKey, isWaitingToSend: false };
    });
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
