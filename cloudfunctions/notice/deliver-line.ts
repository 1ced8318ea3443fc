import { isBefore, later } from '../../domain/calendar/beijing-time';
import {
  depart,
  type Flight,
  type Landing,
  land,
  landingOf,
  outcomeOf,
  RECEIPT_WAIT,
} from '../../domain/notice/flight';
import { decide, nextOf } from '../../domain/notice/line';
import { nextMorning } from '../../domain/notice/quiet-hours';
import { wantsMorningList } from '../../domain/notice/settings';
import type { TemplateName } from '../../domain/notice/template-names';
import { balanceOf } from '../../domain/notice/wallet';
import { instantNow } from '../lib/now';
import { type SendResult, sendSubscribeMessage } from '../lib/openapi';
import { functionSettings } from '../lib/settings';
import { pageOf, templateData } from './fill-template';
import { changeMailbox, type MailboxRecord, mailboxes, newMailbox, saveMailbox } from './mailbox';
import { takeBack } from './receipts';
import { notices } from './record';
import {
  dueOf,
  type Place,
  placesOf,
  putOff,
  settle,
  settleItems,
  type Turn,
  toldAt,
  tryAgain,
} from './turn';

/** Sends what is due to one person, in order, and sees to what cannot be sent. Answers how many messages were settled. */
export async function deliverLine(turn: Turn): Promise<number> {
  let { mailbox } = turn;
  let settled = 0;
  for (;;) {
    const step = mailbox.flight
      ? await endFlight(turn, mailbox, mailbox.flight)
      : await sendNext(turn, mailbox);
    settled += step.settled;
    if (!step.mailbox || Date.now() >= turn.endAt) return settled;
    mailbox = step.mailbox;
  }
}

/** No function lives longer (`config.json` of clock and appeal). */
const LIFE = { minutes: 1 };

/** What one step did; without a mailbox there is nothing more to do for the person now. */
interface Step {
  settled: number;
  mailbox: MailboxRecord | null;
}

/** A sender died: the event tells whether the message left; until it can, everything of the person waits. */
async function endFlight(turn: Turn, mailbox: MailboxRecord, flight: Flight): Promise<Step> {
  const landing = landingOf(flight, turn.now);
  if ((landing === null || landing === 'notSent') && (await isSettled(flight, turn.now))) {
    await landed(turn, mailbox, 'sent');
    return { settled: 1, mailbox: null };
  }
  if (landing === null) {
    await putOff(turn, dueOf(turn), { dueAt: nextLookAt(flight, turn.now) });
    return { settled: 0, mailbox: null };
  }
  const known = await knowing(turn, flight);
  if (landing === 'notSent') await tryAgain(known, flight.items);
  else await settleItems(known, flight.items, landing);
  if (landing === 'undelivered') await takeBack(flight.items, turn.now);
  return { settled: 0, mailbox: await landed(known, mailbox, landing) };
}

/** The sender may still be at it, and done in a moment: so nothing waits for its event before it cannot be any more. */
function nextLookAt({ at }: Flight, now: string): string {
  const lifeEnds = later(at, LIFE);
  return isBefore(now, lifeEnds) ? lifeEnds : later(at, RECEIPT_WAIT);
}

/**
 * The sender had recorded what became of its messages, and died before it let go. The line that was read before does
 * not know it, so the turn ends there.
 */
async function isSettled({ items, at }: Flight, now: string): Promise<boolean> {
  if (isBefore(now, later(at, LIFE))) return false;
  const found = await notices.some(items.map(({ noticeId }) => noticeId));
  return items.every(({ noticeId, index }) => {
    const message = found.find(({ _id }) => _id === noticeId)?.messages[index];
    return message?.state !== 'queued';
  });
}

/** A long line was read only in part: with the messages on their way, too. */
async function knowing(turn: Turn, { items }: Flight): Promise<Turn> {
  const missing = items.filter(({ noticeId }) => !turn.line.some(({ _id }) => _id === noticeId));
  const found = await notices.some(missing.map(({ noticeId }) => noticeId));
  return { ...turn, line: [...turn.line, ...found] };
}

async function sendNext(turn: Turn, mailbox: MailboxRecord): Promise<Step> {
  const places = placesOf(turn);
  const next = nextOf(
    places.map(({ waiting }) => waiting),
    turn.now,
  );
  if (next === null) return waitForHead(turn, places);
  const items = next.flatMap((at) => places[at] ?? []);
  const [first] = items;
  if (!first) return { settled: 0, mailbox: null };
  const decisionOn = ({ waiting }: Place) => decide(waiting, mailbox.settings, turn.now);
  const unwanted = items.filter((item) => decisionOn(item).do === 'skip');
  if (unwanted.length > 0) return skip(turn, mailbox, unwanted);
  const decision = decisionOn(first);
  if (decision.do === 'defer') {
    const normal = places.filter(({ waiting }) => !waiting.isUrgent);
    await putOff(turn, normal, { dueAt: decision.until, isDeferred: true });
    return { settled: 0, mailbox };
  }
  return attempt(turn, mailbox, items);
}

/**
 * The person does not want them by themselves. What is in the list of the morning instead gets that list; when nothing
 * would carry the list, and somebody has to act, the duty desk may call.
 */
async function skip(turn: Turn, mailbox: MailboxRecord, items: readonly Place[]): Promise<Step> {
  const hasNoList = balanceOf(mailbox.wallet.digest) <= 0;
  const lost = items.filter(({ waiting }) => hasNoList && waiting.template === 'task');
  await settleItems(turn, lost, 'refused');
  await settle(turn, items, { state: 'skipped' });
  const listed = withMorning(mailbox, items, turn.now);
  return { settled: items.length, mailbox: await saveChanged(mailbox, listed) };
}

function saveChanged(before: MailboxRecord, after: MailboxRecord): Promise<MailboxRecord | null> {
  return after === before ? Promise.resolve(before) : saveMailbox(before, after);
}

/** Behind a message that is tried again later, the others wait. */
async function waitForHead(turn: Turn, places: readonly Place[]): Promise<Step> {
  const head = places.find(({ waiting }) => !waiting.isUrgent);
  if (head) await putOff(turn, dueOf(turn), { dueAt: head.waiting.dueAt });
  return { settled: 0, mailbox: null };
}

/** Who gets tasks gets the list of the morning from then on; it is saved with what is written anyway. */
function withMorning(mailbox: MailboxRecord, items: readonly Place[], now: string): MailboxRecord {
  const isHandler = items.some(({ waiting }) => waiting.template === 'task');
  if (mailbox.morningAt !== null || !isHandler || !wantsMorningList(mailbox.settings))
    return mailbox;
  return { ...mailbox, morningAt: nextMorning(now) };
}

/**
 * Claim → send → record → settle the claim. Somebody else who claimed first has the turn. Refused (43101), the purse is
 * empty, so the next step takes another template or knows that there is none.
 */
async function attempt(turn: Turn, mailbox: MailboxRecord, items: readonly Place[]): Promise<Step> {
  const listed = withMorning(mailbox, items, turn.now);
  const template = templateFor(mailbox, items);
  if (template === null) {
    await settleItems(turn, items, 'refused');
    return { settled: items.length, mailbox: await saveChanged(mailbox, listed) };
  }
  const flight = { template, items: items.map(({ noticeId, index }) => ({ noticeId, index })) };
  const claimed = await claim(listed, flight);
  if (!claimed) return { settled: 0, mailbox: null };
  const result = await send(turn, template, items);
  if (result === 'unsure') return { settled: 0, mailbox: claimed };
  if (result === 'refused') return { settled: 0, mailbox: await landed(turn, claimed, 'refused') };
  await recordResult(turn, items, result);
  const landing = result === 'sent' ? 'sent' : 'notSent';
  return { settled: items.length, mailbox: await landed(turn, claimed, landing) };
}

/**
 * Compare and set. Who lost against a receipt or an answer of the person tries again: the line that was read still
 * holds as long as nobody sent anything. Null: somebody did, or no acceptance is left.
 */
async function claim(
  mailbox: MailboxRecord,
  flight: Pick<Flight, 'template' | 'items'>,
): Promise<MailboxRecord | null> {
  const { longTermTemplates } = functionSettings();
  for (let before = mailbox; ; ) {
    const departed = depart(before, flight, instantNow(), longTermTemplates);
    const claimed = departed && (await saveMailbox(before, { ...before, ...departed }));
    if (claimed || !departed) return claimed;
    const fresh = await mailboxes.find(mailbox._id);
    if (!fresh || fresh.departures !== mailbox.departures) return null;
    before = { ...fresh, morningAt: fresh.morningAt ?? mailbox.morningAt };
  }
}

/** Several go by the digest, if it is accepted, else by what one of them would take; null: no acceptance for any. */
function templateFor(mailbox: MailboxRecord, items: readonly Place[]): TemplateName | null {
  const own = items.map(({ waiting }) => waiting.template).reverse();
  const wanted: TemplateName[] = items.length > 1 ? ['digest', ...own] : own;
  return wanted.find((name) => balanceOf(mailbox.wallet[name]) > 0) ?? null;
}

function send(turn: Turn, template: TemplateName, items: readonly Place[]): Promise<SendResult> {
  const last = items.findLast(({ waiting }) => waiting.template === template) ?? items.at(-1);
  const told = last && toldAt(turn, last);
  if (!told) return Promise.resolve('impossible');
  return sendSubscribeMessage({
    touser: turn.openid,
    templateId: functionSettings().templates[template],
    page: pageOf(told, items.length),
    data: templateData(template, told, items.length),
  });
}

async function recordResult(
  turn: Turn,
  items: readonly Place[],
  result: Exclude<SendResult, 'unsure' | 'refused'>,
): Promise<void> {
  if (result === 'sent') await settle(turn, items, { state: 'sent' }, 'always');
  else if (result === 'notSent') await tryAgain(turn, items);
  else await settleItems(turn, items, 'refused');
}

/**
 * The claim ends; changes that the person and WeChat's events made meanwhile stay. Null: somebody else ended it and
 * went on, so the line that was read does not hold any more.
 */
async function landed(
  turn: Turn,
  mailbox: MailboxRecord,
  landing: Landing,
): Promise<MailboxRecord | null> {
  const { longTermTemplates } = functionSettings();
  const { flight } = mailbox;
  const saved = await saveMailbox(mailbox, {
    ...mailbox,
    ...land(mailbox, landing, longTermTemplates),
  });
  if (saved || !flight) return saved;
  const after = await changeMailbox(mailbox._id, async (now) => {
    if (!now.flight || now.departures !== mailbox.departures) return now;
    await correct(turn, now.flight, landing);
    return { ...now, ...land(now, landing, longTermTemplates) };
  });
  return after.departures === mailbox.departures ? after : null;
}

/** WeChat's event came before the sender's own end, and knew better. */
async function correct(turn: Turn, flight: Flight, landing: Landing): Promise<void> {
  const outcome = outcomeOf(flight, landing);
  if (outcome === 'sent' && landing === 'notSent') {
    await settle(turn, flight.items, { state: 'sent' }, 'always');
  }
  if (outcome === 'undelivered') await takeBack(flight.items, turn.now);
}

/** For whom no mailbox is stored yet. */
export function mailboxFor(openid: string, stored: readonly MailboxRecord[]): MailboxRecord {
  return stored.find(({ _id }) => _id === openid) ?? newMailbox(openid);
}
