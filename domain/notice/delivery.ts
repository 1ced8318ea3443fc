import { isBefore, later } from '../calendar/beijing-time';
import { type Credits, clearCredits, type LongTerm, returnCredit, takeCredit } from './credits';
import type { TemplateName } from './template-names';

/** A message in its notice: the place in `messages`. */
export interface DeliveryItem {
  noticeId: string;
  index: number;
}

/** One WeChat message on its way: a sender has claimed it and has not yet recorded whether it left. */
export interface Delivery {
  template: TemplateName;
  /** What it tells: one message, or several that waited together. */
  items: readonly DeliveryItem[];
  at: string;
  /** How many credits of the template were ever granted when the sender claimed it. */
  grantedThen: number;
  /** What WeChat's event said of it; null: nothing yet. */
  receipt: 'sent' | 'undelivered' | null;
}

/** A message that WeChat took and whose event has not come yet. */
export type UnconfirmedDelivery = Pick<Delivery, 'template' | 'items' | 'at'>;

/** The part of a mailbox that sending changes. One delivery at a time keeps a person's messages in order. */
export interface DeliveryState {
  credits: Credits;
  pendingDelivery: Delivery | null;
  unconfirmed: readonly UnconfirmedDelivery[];
  /** How many deliveries ever began: the same number read twice proves that nobody sent anything in between. */
  deliveryCount: number;
  /** The last events, so that one pushed twice counts once. */
  receiptIds: readonly string[];
}

/** `refused`: 43101, there was no credit. `undelivered`: WeChat took it, and did not bring it to the person. */
export type Outcome = 'sent' | 'refused' | 'undelivered' | 'notSent';

/** WeChat's event comes within seconds; after so long without it, a message whose sender died was not sent. */
export const RECEIPT_WAIT = { minutes: 5 };
/** More than anybody gets while one of them still waits: a forgotten event would count for another message. */
const KEPT = 100;

/** The sender claims a message and takes one credit. Null: there is no credit, or another delivery is pending. */
export function beginDelivery(
  state: DeliveryState,
  { template, items }: Pick<Delivery, 'template' | 'items'>,
  now: string,
  longTerm: LongTerm,
): DeliveryState | null {
  if (state.pendingDelivery !== null) return null;
  const credits = takeCredit(state.credits, template, longTerm);
  if (credits === null) return null;
  const grantedThen = credits[template].granted;
  const pendingDelivery = { template, items, at: now, grantedThen, receipt: null };
  return { ...state, credits, pendingDelivery, deliveryCount: state.deliveryCount + 1 };
}

/** The delivery ends. A message that did not leave gives its credit back; a refusal (43101) clears the credits. */
export function endDelivery(
  state: DeliveryState,
  said: Outcome,
  longTerm: LongTerm,
): DeliveryState {
  const { pendingDelivery, credits } = state;
  if (pendingDelivery === null) return state;
  const { template, items, at, grantedThen, receipt } = pendingDelivery;
  const ended = { ...state, pendingDelivery: null };
  const outcome = correctOutcome(pendingDelivery, said);
  if (outcome === 'notSent')
    return { ...ended, credits: returnCredit(credits, template, longTerm) };
  if (outcome === 'refused')
    return { ...ended, credits: clearCredits(credits, template, grantedThen) };
  if (receipt !== null) return ended;
  const waiting = [...waitingAt(state, at), { template, items, at }];
  return { ...ended, unconfirmed: waiting.slice(-KEPT) };
}

/** What became of a message: WeChat's event knows better than its sender, who may have got no answer. */
export function correctOutcome({ receipt }: Pick<Delivery, 'receipt'>, said: Outcome): Outcome {
  return said === 'refused' ? said : (receipt ?? said);
}

function waitingAt({ unconfirmed }: DeliveryState, at: string): UnconfirmedDelivery[] {
  return unconfirmed.filter((one) => isBefore(at, later(one.at, RECEIPT_WAIT)));
}

/**
 * How a delivery ended whose sender did not say so. WeChat's event tells it. Without an event for five minutes the
 * message did not leave. Null: wait for the event.
 */
export function inferOutcome({ receipt, at }: Delivery, now: string): Outcome | null {
  if (receipt !== null) return receipt;
  return isBefore(now, later(at, RECEIPT_WAIT)) ? null : 'notSent';
}

export interface Receipt {
  /** WeChat's MsgID. */
  id: string;
  template: TemplateName;
  isSent: boolean;
  at: string;
}

/**
 * WeChat's event (`subscribe_msg_sent_event`) belongs to the oldest message of the template that still waits for one, or
 * to the pending one. `undelivered`: the messages that WeChat took and did not deliver; they may be recorded as sent.
 * Their credit is used up. The other credits stay: were they gone, too, WeChat would answer 43101.
 */
export function applyReceipt(
  state: DeliveryState,
  { id, template, isSent, at }: Receipt,
): { state: DeliveryState; undelivered: readonly DeliveryItem[] } {
  if (state.receiptIds.includes(id)) return { state, undelivered: [] };
  const receiptIds = [...state.receiptIds, id].slice(-KEPT);
  const waiting = waitingAt(state, at);
  const first = waiting.find((one) => one.template === template);
  const unconfirmed = waiting.filter((one) => one !== first);
  const counted = { ...state, receiptIds, unconfirmed };
  if (first) return { state: counted, undelivered: isSent ? [] : first.items };
  const { pendingDelivery } = state;
  if (pendingDelivery?.template !== template || pendingDelivery.receipt !== null)
    return { state: counted, undelivered: [] };
  const receipt = isSent ? 'sent' : 'undelivered';
  const confirmed = { ...counted, pendingDelivery: { ...pendingDelivery, receipt } } as const;
  return { state: confirmed, undelivered: isSent ? [] : pendingDelivery.items };
}
