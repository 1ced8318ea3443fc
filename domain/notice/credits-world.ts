import { earlier, isBefore, later, latestOf, type Span } from '../calendar/beijing-time';
import { balanceOf, clearSwitchedOff, type LongTerm, NO_CREDITS, recordAnswer } from './credits';
import {
  applyReceipt,
  beginDelivery,
  correctOutcome,
  type DeliveryState,
  endDelivery,
  inferOutcome,
  type Outcome,
  RECEIPT_WAIT,
} from './delivery';
import { type SUBSCRIBE_ANSWERS, TEMPLATE_NAMES, type TemplateName } from './template-names';

/** What becomes of WeChat's events: each comes in time, some never come, or any comes at any time. */
export type Post = 'prompt' | 'lossy' | 'wild';
export const LONG_TERM: LongTerm = ['digest'];
/** After so long the platform ends a function. */
const FUNCTION_LIVES = { minutes: 1 };
const START = '2026-03-02T01:00:00.000Z';

interface Message {
  template: TemplateName;
  state: 'queued' | 'sent' | 'unreached';
  /** How often WeChat took it. */
  taken: number;
}
interface Event {
  id: string;
  template: TemplateName;
  isSent: boolean;
  /** When WeChat wrote it, and the last moment to bring it. */
  at: string;
  until: string;
}
type Answer = { template: TemplateName; answer: (typeof SUBSCRIBE_ANSWERS)[number] };
type Sender = { message: Message; said: Outcome | null };

/**
 * One person, their mailbox as the rules keep it, and WeChat as it counts: what the model test plays in. Throws when
 * something leaves without balance, or a refusal (43101) leaves more than was granted since.
 */
export class World {
  now = START;
  state: DeliveryState = {
    credits: NO_CREDITS,
    pendingDelivery: null,
    unconfirmed: [],
    receiptIds: [],
    deliveryCount: 0,
  };
  readonly messages: Message[] = [];
  /** Whoever sends just now, until it has said how it ended or has died. */
  sender: Sender | null = null;

  readonly remaining = new Map<TemplateName, number>(TEMPLATE_NAMES.map((name) => [name, 0]));
  readonly refusedOnce = new Set<TemplateName>();
  events: Event[] = [];
  switches: { template: TemplateName; at: string }[] = [];
  reports: (Answer & { key: string })[] = [];
  readonly served = new Map<string, Answer>();
  /** Acceptances that the app never hears of. */
  readonly unheard = new Map<TemplateName, number>();
  private ids = 0;

  constructor(readonly post: Post) {}

  balance(template: TemplateName) {
    return balanceOf(this.state.credits[template]);
  }
  left(template: TemplateName) {
    return this.remaining.get(template) ?? 0;
  }

  answer({ template, answer }: Answer) {
    const isOpen = LONG_TERM.includes(template);
    if (answer === 'accept') this.remaining.set(template, isOpen ? 1 : this.left(template) + 1);
    this.reports.push({ template, answer, key: `k${++this.ids}` });
  }

  report(at: number) {
    const [next] = this.reports.splice(at % (this.reports.length || 1), 1);
    if (next) this.serve(next.key, next);
  }

  /** As `changeOnce` does: a key counts once. */
  serve(key: string, answer: Answer) {
    if (this.served.has(key)) return;
    this.served.set(key, answer);
    this.state.credits = recordAnswer(this.state.credits, answer, this.now, LONG_TERM);
  }

  loseReport(at: number) {
    const [lost] = this.reports.splice(at % (this.reports.length || 1), 1);
    if (lost?.answer !== 'accept') return;
    this.unheard.set(lost.template, (this.unheard.get(lost.template) ?? 0) + 1);
  }

  switchOff(template: TemplateName) {
    this.remaining.set(template, 0);
    this.refusedOnce.add(template);
    const at = this.now.replace(/\.\d{3}Z$/, '.000Z');
    this.switches.push({ template, at });
  }

  hearSwitch() {
    const next = this.switches.shift();
    if (!next) return;
    const credits = clearSwitchedOff(this.state.credits, next.template, next.at);
    this.state = { ...this.state, credits };
  }

  beginDelivery() {
    const index = this.messages.findIndex(({ state }) => state === 'queued');
    const message = this.messages[index];
    if (!message) return;
    const { template } = message;
    const before = this.balance(template);
    const items = [{ noticeId: String(index), index: 0 }];
    const begun = beginDelivery(this.state, { template, items }, this.now, LONG_TERM);
    if ((begun !== null) !== (this.state.pendingDelivery === null && before > 0))
      throw new Error(
        `begins with ${before}, ${this.state.pendingDelivery ? 'another' : 'none'} on its way`,
      );
    if (begun) {
      this.state = begun;
      this.sender = { message, said: null };
    } else if (this.state.pendingDelivery === null) message.state = 'unreached';
  }

  /** The request reaches WeChat. */
  send(luck: 'taken' | 'undelivered' | 'busy') {
    if (!this.sender || this.sender.said !== null) return;
    const { message } = this.sender;
    const { template } = message;
    if (luck === 'busy') this.sender.said = 'notSent';
    else if (this.left(template) <= 0) {
      this.refusedOnce.add(template);
      this.sender.said = 'refused';
    } else {
      if (!LONG_TERM.includes(template)) this.remaining.set(template, this.left(template) - 1);
      message.taken++;
      this.sender.said = 'sent';
      const over = later(this.state.pendingDelivery?.at ?? this.now, RECEIPT_WAIT);
      const until = earlier(over, { milliseconds: 1 });
      const isSent = luck === 'taken';
      this.events.push({ id: `m${++this.ids}`, template, isSent, at: this.now, until });
    }
  }

  /** The answer reaches the sender, who writes it down. */
  hearAnswer() {
    if (!this.sender || this.sender.said === null) return;
    const { said } = this.sender;
    this.sender = null;
    this.end(said);
  }

  dies() {
    this.sender = null;
  }

  /** A run of the clock finds a delivery whose sender is gone. */
  runClock() {
    const { pendingDelivery } = this.state;
    const outcome =
      pendingDelivery && !this.sender ? inferOutcome(pendingDelivery, this.now) : null;
    if (outcome) this.end(outcome);
  }

  private end(said: Outcome) {
    const { pendingDelivery } = this.state;
    if (!pendingDelivery) throw new Error('nothing is on its way');
    const { template, grantedThen } = pendingDelivery;
    const outcome = correctOutcome(pendingDelivery, said);
    this.state = endDelivery(this.state, said, LONG_TERM);
    const message = this.messages[Number(pendingDelivery.items[0]?.noticeId)];
    if (message && outcome !== 'notSent') message.state = outcome === 'sent' ? 'sent' : 'unreached';
    if (said !== 'refused') return;
    const since = this.state.credits[template].granted - grantedThen;
    if (this.balance(template) > since) throw new Error(`${this.balance(template)} after 43101`);
  }

  hearEvent(at: number, isAgain = false) {
    const place = at % (this.events.length || 1);
    const event = this.events[place];
    if (!event) return;
    if (!isAgain) this.events.splice(place, 1);
    const counted = applyReceipt(this.state, event);
    this.state = counted.state;
    for (const { noticeId } of counted.undelivered) {
      const message = this.messages[Number(noticeId)];
      if (message) message.state = 'unreached';
    }
  }

  loseEvent(at: number) {
    if (this.post !== 'prompt') this.events.splice(at % (this.events.length || 1), 1);
  }

  pass(span: Span) {
    const then = later(this.now, span);
    if (!isBefore(then, later(this.now, FUNCTION_LIVES))) this.dies();
    for (;;) {
      const late =
        this.post === 'wild' ? -1 : this.events.findIndex(({ until }) => isBefore(until, then));
      if (late === -1) break;
      this.now = latestOf(this.now, this.events[late]?.until ?? this.now);
      this.hearEvent(late);
    }
    this.now = then;
  }

  /** Everything that is still under way arrives, and nobody answers any more. */
  comeToRest() {
    while (this.reports.length > 0) this.report(0);
    while (this.switches.length > 0) this.hearSwitch();
    this.dies();
    while (this.events.length > 0) this.hearEvent(0);
    this.pass(RECEIPT_WAIT);
    this.runClock();
  }
}
