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
  receipt: 'sent' | 'refused' | null;
}

/** A message that WeChat took and whose event has not come yet. */
export type Confirming = Pick<Flight, 'template' | 'items' | 'at' | 'grantedThen'>;

/** The part of a mailbox that sending changes; one flight at a time keeps a person's messages in order. */
export interface Traffic {
  wallet: Wallet;
  flight: Flight | null;
  confirming: readonly Confirming[];
  /** The last events, so that one pushed twice counts once. */
  receiptIds: readonly string[];
}

export type Landing = 'sent' | 'refused' | 'notSent';

/** WeChat's event comes within seconds; after so long without it, a message whose sender died was not sent. */
export const RECEIPT_WAIT_MS = 5 * 60_000;
const KEPT = 10;

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
  return { ...traffic, wallet, flight: { template, items, at: now, grantedThen, receipt: null } };
}

/** The flight ends; what did not leave gives its acceptance back, a refusal (43101) empties the purse. */
export function land(traffic: Traffic, landing: Landing, longTerm: LongTerm): Traffic {
  const { flight, wallet, confirming } = traffic;
  if (flight === null) return traffic;
  const { template, items, at, grantedThen } = flight;
  const landed = { ...traffic, flight: null };
  if (landing === 'notSent') return { ...landed, wallet: putBack(wallet, template, longTerm) };
  if (landing === 'refused') return { ...landed, wallet: emptied(wallet, template, grantedThen) };
  if (flight.receipt !== null) return landed;
  const waiting = [...confirming, { template, items, at, grantedThen }].slice(-KEPT);
  return { ...landed, confirming: waiting };
}

/**
 * How a flight ended whose sender did not say so: as WeChat's event tells; without one for five minutes it did not
 * leave. Null: wait for the event.
 */
export function landingOf({ receipt, at }: Flight, now: string): Landing | null {
  if (receipt !== null) return receipt;
  return Date.parse(now) - Date.parse(at) >= RECEIPT_WAIT_MS ? 'notSent' : null;
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
 * one, or to the one on its way. `refused`: what the event takes back, because WeChat took it and did not deliver it.
 */
export function received(
  traffic: Traffic,
  receipt: Receipt,
): { traffic: Traffic; refused: readonly FlightItem[] } {
  if (traffic.receiptIds.includes(receipt.id)) return { traffic, refused: [] };
  const { id, template, isSent, at } = receipt;
  const receiptIds = [...traffic.receiptIds, id].slice(-KEPT);
  const fresh = traffic.confirming.filter(
    (one) => Date.parse(at) - Date.parse(one.at) < RECEIPT_WAIT_MS,
  );
  const first = fresh.find((one) => one.template === template);
  if (first) {
    const confirming = fresh.filter((one) => one !== first);
    const wallet = isSent ? traffic.wallet : emptied(traffic.wallet, template, first.grantedThen);
    return {
      traffic: { ...traffic, receiptIds, confirming, wallet },
      refused: isSent ? [] : first.items,
    };
  }
  const { flight } = traffic;
  const isItsOwn = flight?.template === template;
  const landed = isItsOwn ? { ...flight, receipt: isSent ? 'sent' : 'refused' } : flight;
  return {
    traffic: { ...traffic, receiptIds, confirming: fresh, flight: landed as Flight | null },
    refused: [],
  };
}
