import { failureCode } from '../platform/cloud/call-error';
import type { TemplateAnswer } from '../platform/wechat/subscribe-answer';
import type { Mailbox } from './templates-to-ask';

/** Answers that the cloud does not know yet; the key is the same for all tries. */
export interface Unsent {
  answers: TemplateAnswer[];
  idempotencyKey: string;
}

/** What the box needs of the phone and the cloud. */
export interface AnswerTools {
  load(): Unsent[] | null;
  save(unsent: readonly Unsent[]): unknown;
  /** Throws `CallError`. */
  send(unsent: Unsent): Promise<Mailbox>;
  newKey(): string;
  after(milliseconds: number, work: () => void): void;
  onTaken(mailbox: Mailbox): void;
}

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/**
 * What people answered to WeChat's question, until the cloud has it: an acceptance that got lost would be a message
 * that never comes. Kept on the phone, sent in order, each with its own key.
 */
export class AnswerBox {
  private unsent: Unsent[] | null = null;
  private isSending = false;
  private lostTries = 0;

  constructor(private readonly tools: AnswerTools) {}

  /** Keeps the answers and sends them as soon as possible. */
  async record(answers: TemplateAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    this.keep([...this.waiting(), { answers, idempotencyKey: this.tools.newKey() }]);
    await this.flush();
  }

  /** Sends what waits, also from an earlier run of the app. Never throws. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let first = this.waiting()[0]; first; first = this.waiting()[0]) await this.send(first);
      this.lostTries = 0;
    } catch {
      this.tryLater();
    } finally {
      this.isSending = false;
    }
  }

  private async send(first: Unsent): Promise<void> {
    try {
      this.tools.onTaken(await this.tools.send(first));
    } catch (error) {
      // Words that the cloud does not understand now it will not understand later; anything else may pass.
      if (failureCode(error) !== 'INVALID_INPUT') throw error;
    }
    this.keep(this.waiting().filter((one) => one !== first));
  }

  private tryLater(): void {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.lostTries, LONGEST_PAUSE_MS);
    this.lostTries += 1;
    this.tools.after(pause, () => void this.flush());
  }

  private waiting(): Unsent[] {
    this.unsent ??= this.tools.load() ?? [];
    return this.unsent;
  }

  private keep(unsent: Unsent[]): void {
    this.unsent = unsent;
    this.tools.save(unsent);
  }
}
