import { isBefore, later } from '../calendar/beijing-time';
import type { TemplateName } from './template-names';
import { emptied, type LongTerm, putBack, taken, type Wallet } from './wallet';

/** A message in its notice: the place in `messages`. */
export interface FlightItem {
  noticeId: string;
  index: number;
}

/** One WeChat message on its way: claimed, and not yet recorded as sent or not. */
export interface Flight {
  template: TemplateName;
  /** What it tells: one message, or several that waited together. */
  items: readonly FlightItem[];
  at: string;
  /** What had been granted of the template when it left. */
  grantedThen: number;
  /** What WeChat's event said of it; null: nothing yet. */
  receipt: 'sent' | 'undelivered' | null;
}

/** A message that WeChat took and whose event has not come yet. */
export type Confirming = Pick<Flight, 'template' | 'items' | 'at'>;

/** The part of a mailbox that sending changes; one flight at a time keeps a person's messages in order. */
export interface Traffic {
  wallet: Wallet;
  flight: Flight | null;
  confirming: readonly Confirming[];
  /** How many ever left: the same number read twice proves that nobody sent anything in between. */
  departures: number;
  /** The last events, so that one pushed twice counts once. */
  receiptIds: readonly string[];
}

/** `refused`: 43101, there was no acceptance. `undelivered`: WeChat took it, and did not bring it to the person. */
export type Landing = 'sent' | 'refused' | 'undelivered' | 'notSent';

/** WeChat's event comes within seconds; after so long without it, a message whose sender died was not sent. */
export const RECEIPT_WAIT = { minutes: 5 };
/** More than anybody gets while one of them still waits: a forgotten event would count for another message. */
const KEPT = 100;

/** A message leaves: takes one acceptance. Null when there is none, or another one is on its way. */
export function depart(
  traffic: Traffic,
  { template, items }: Pick<Flight, 'template' | 'items'>,
  now: string,
  longTerm: LongTerm,
): Traffic | null {
  const wallet = traffic.flight === null ? taken(traffic.wallet, template, longTerm) : null;
  if (wallet === null) return null;
  const grantedThen = wallet[template].granted;
  const flight = { template, items, at: now, grantedThen, receipt: null };
  return { ...traffic, wallet, flight, departures: traffic.departures + 1 };
}

/** The flight ends; what did not leave gives its acceptance back, a refusal (43101) empties the purse. */
export function land(traffic: Traffic, landing: Landing, longTerm: LongTerm): Traffic {
  const { flight, wallet } = traffic;
  if (flight === null) return traffic;
  const { template, items, at, grantedThen, receipt } = flight;
  const landed = { ...traffic, flight: null };
  const outcome = outcomeOf(flight, landing);
  if (outcome === 'notSent') return { ...landed, wallet: putBack(wallet, template, longTerm) };
  if (outcome === 'refused') return { ...landed, wallet: emptied(wallet, template, grantedThen) };
  if (receipt !== null) return landed;
  const waiting = [...waitingAt(traffic, at), { template, items, at }];
  return { ...landed, confirming: waiting.slice(-KEPT) };
}

/** What became of a message: WeChat's event knows better than its sender, who may have been left without an answer. */
export function outcomeOf({ receipt }: Pick<Flight, 'receipt'>, landing: Landing): Landing {
  return landing === 'refused' ? landing : (receipt ?? landing);
}

function waitingAt({ confirming }: Traffic, at: string): Confirming[] {
  return confirming.filter((one) => isBefore(at, later(one.at, RECEIPT_WAIT)));
}

/**
 * How a flight ended whose sender did not say so: as WeChat's event tells; without one for five minutes it did not
 * leave. Null: wait for the event.
 */
export function landingOf({ receipt, at }: Flight, now: string): Landing | null {
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
 * WeChat's event (`subscribe_msg_sent_event`): it belongs to the oldest message of the template that still waits for
 * one, or to the one on its way. `refused`: what the event takes back, as far as it is recorded as sent, because WeChat
 * took it and did not deliver it; its acceptance is used up, the others stay (were they gone, too, 43101 would say so).
 */
export function received(
  traffic: Traffic,
  { id, template, isSent, at }: Receipt,
): { traffic: Traffic; refused: readonly FlightItem[] } {
  if (traffic.receiptIds.includes(id)) return { traffic, refused: [] };
  const receiptIds = [...traffic.receiptIds, id].slice(-KEPT);
  const waiting = waitingAt(traffic, at);
  const first = waiting.find((one) => one.template === template);
  const confirming = waiting.filter((one) => one !== first);
  const told = { ...traffic, receiptIds, confirming };
  if (first) return { traffic: told, refused: isSent ? [] : first.items };
  const { flight } = traffic;
  if (flight?.template !== template || flight.receipt !== null)
    return { traffic: told, refused: [] };
  const receipt = isSent ? 'sent' : 'undelivered';
  const ended = { ...told, flight: { ...flight, receipt } } as const;
  return { traffic: ended, refused: isSent ? [] : flight.items };
}
