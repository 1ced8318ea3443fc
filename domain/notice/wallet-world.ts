import { earlier, isBefore, later, latestOf, type Span } from '../calendar/beijing-time';
import {
  depart,
  type Landing,
  land,
  landingOf,
  outcomeOf,
  RECEIPT_WAIT,
  received,
  type Traffic,
} from './flight';
import { type SUBSCRIBE_ANSWERS, TEMPLATE_NAMES, type TemplateName } from './template-names';
import { answered, balanceOf, EMPTY_WALLET, type LongTerm, switchedOff } from './wallet';

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
type Sender = { message: Message; said: Landing | null };

/**
 * One person, their mailbox as the rules keep it, and WeChat as it counts: what the model test plays in. Throws when
 * something leaves without balance, or a refusal (43101) leaves more than was granted since.
 */
export class World {
  now = START;
  traffic: Traffic = {
    ...{ wallet: EMPTY_WALLET, flight: null, confirming: [], receiptIds: [], departures: 0 },
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
    return balanceOf(this.traffic.wallet[template]);
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
    this.traffic.wallet = answered(this.traffic.wallet, answer, this.now, LONG_TERM);
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
    const wallet = switchedOff(this.traffic.wallet, next.template, next.at);
    this.traffic = { ...this.traffic, wallet };
  }

  depart() {
    const index = this.messages.findIndex(({ state }) => state === 'queued');
    const message = this.messages[index];
    if (!message) return;
    const { template } = message;
    const before = this.balance(template);
    const items = [{ noticeId: String(index), index: 0 }];
    const departed = depart(this.traffic, { template, items }, this.now, LONG_TERM);
    if ((departed !== null) !== (this.traffic.flight === null && before > 0))
      throw new Error(
        `departs with ${before}, ${this.traffic.flight ? 'another' : 'none'} on its way`,
      );
    if (departed) {
      this.traffic = departed;
      this.sender = { message, said: null };
    } else if (this.traffic.flight === null) message.state = 'unreached';
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
      const over = later(this.traffic.flight?.at ?? this.now, RECEIPT_WAIT);
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

  /** A run of the clock finds a flight whose sender is gone. */
  runClock() {
    const { flight } = this.traffic;
    const landing = flight && !this.sender ? landingOf(flight, this.now) : null;
    if (landing) this.end(landing);
  }

  private end(said: Landing) {
    const { flight } = this.traffic;
    if (!flight) throw new Error('nothing is on its way');
    const { template, grantedThen } = flight;
    const outcome = outcomeOf(flight, said);
    this.traffic = land(this.traffic, said, LONG_TERM);
    const message = this.messages[Number(flight.items[0]?.noticeId)];
    if (message && outcome !== 'notSent') message.state = outcome === 'sent' ? 'sent' : 'unreached';
    if (said !== 'refused') return;
    const since = this.traffic.wallet[template].granted - grantedThen;
    if (this.balance(template) > since) throw new Error(`${this.balance(template)} after 43101`);
  }

  hearEvent(at: number, isAgain = false) {
    const place = at % (this.events.length || 1);
    const event = this.events[place];
    if (!event) return;
    if (!isAgain) this.events.splice(place, 1);
    const counted = received(this.traffic, event);
    this.traffic = counted.traffic;
    for (const { noticeId } of counted.refused) {
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
