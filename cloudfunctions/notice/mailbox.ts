import { setTimeout as pause } from 'node:timers/promises';
import { NO_CREDITS } from '../../domain/notice/credits';
import type { DeliveryState } from '../../domain/notice/delivery';
import type { UrgentSent } from '../../domain/notice/one-writer';
import { DEFAULT_SETTINGS, type NoticeSettings } from '../../domain/notice/settings';
import { type ClosedRecord, closed, firstVersion, opened } from '../lib/closed';
import { collection } from '../lib/db/collection';
import { isDuplicate } from '../lib/errors';
import { countNow } from '../lib/limits/limited';

/**
 * One for each person, made when they join or, for staff who were imported, when first needed: acceptances of WeChat messages, the message on its way, settings.
 * Every change raises `version` and only counts over the version that was read.
 */
export interface MailboxRecord extends DeliveryState {
  /** The openid. */
  _id: string;
  version: number;
  settings: NoticeSettings;
  /** 值班电话, sealed with the openid. */
  phoneSealed: string | null;
  /** When 今日待办 is due next; null for who holds no post. */
  morningAt: string | null;
  /** Urgent messages of the last hour about what one person wrote; older mailboxes have none. */
  urgentFrom?: readonly UrgentSent[];
  /** The last keys that were served, so that a late retry changes nothing. */
  keys: string[];
}

/** As it is stored: what the person accepted and got is sealed. */
type StoredMailbox = ClosedRecord & Pick<MailboxRecord, (typeof PLAIN)[number]>;

/** What mailboxes are found by; a phone is sealed by itself. */
const PLAIN = ['_id', 'version', 'morningAt', 'phoneSealed'] as const;
/** Larger than what most people have. */
const SIZE = 4096;

export const storedMailboxes = collection<StoredMailbox>('mailboxes');

/** The mailboxes of these people that are stored. One request. */
export async function mailboxesOf(openids: readonly string[]): Promise<MailboxRecord[]> {
  return (await storedMailboxes.some(openids)).map((stored) => opened<MailboxRecord>(stored));
}

/** The mailbox of one person; a new one when none is stored yet. One request. */
export async function mailboxOf(openid: string): Promise<MailboxRecord> {
  const stored = await storedMailboxes.find(openid);
  return stored ? opened<MailboxRecord>(stored) : newMailbox(openid);
}

const KEYS_KEPT = 20;
const ATTEMPTS = 10;
const FIRST_PAUSE_MS = 5;
/** A sender that waits for one person keeps others waiting. */
const LONGEST_PAUSE_MS = 100;

/** The mailbox of a person among those that are stored; a new one when none is stored yet. */
export function mailboxFor(openid: string, stored: readonly MailboxRecord[]): MailboxRecord {
  return stored.find(({ _id }) => _id === openid) ?? newMailbox(openid);
}

/** As everybody begins; version 0 is not stored. */
export function newMailbox(openid: string): MailboxRecord {
  return {
    _id: openid,
    version: 0,
    settings: DEFAULT_SETTINGS,
    phoneSealed: null,
    morningAt: null,
    credits: NO_CREDITS,
    pendingDelivery: null,
    deliveryCount: 0,
    unconfirmed: [],
    receiptIds: [],
    keys: [],
  };
}

/** Writes over the version that was read; null when somebody was faster. One request. */
export async function saveMailbox(
  before: MailboxRecord,
  after: MailboxRecord,
): Promise<MailboxRecord | null> {
  if (before.version === 0) return insertFirst({ ...after, version: firstVersion() });
  const next = { ...after, version: before.version + 1 };
  const { _id, version } = before;
  const change = { ...closed(next, PLAIN, SIZE), _id: undefined };
  const won = await storedMailboxes.updateWhere({ _id, version }, change);
  return won === 1 ? next : null;
}

/**
 * Everybody has a mailbox from the day they join: one that is made for the first message about something anonymous would
 * stand among the others where its time is. One request; again changes nothing.
 */
export async function openMailbox(openid: string): Promise<void> {
  await insertFirst({ ...newMailbox(openid), version: firstVersion() });
}

async function insertFirst(first: MailboxRecord): Promise<MailboxRecord | null> {
  try {
    await storedMailboxes.insert(closed(first, PLAIN, SIZE));
    return first;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return null;
  }
}

/**
 * Reads, changes and writes, again when somebody was faster; a change that answers its argument writes nothing. What it
 * does elsewhere must bear being done again. `known`: the mailbox as read before, which saves the first request.
 * @throws when it stays busy.
 */
export async function changeMailbox(
  openid: string,
  change: (mailbox: MailboxRecord) => MailboxRecord | Promise<MailboxRecord>,
  known?: MailboxRecord,
): Promise<MailboxRecord> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const isKnown = attempt === 1 && known !== undefined;
    const before = isKnown ? known : await mailboxOf(openid);
    const after = await change(before);
    const saved = after === before ? before : await saveMailbox(before, after);
    if (saved) return saved;
    if (attempt === ATTEMPTS) break;
    const usual = FIRST_PAUSE_MS * 2 ** (attempt - 1);
    await pause(Math.min(usual, LONGEST_PAUSE_MS) * (0.5 + Math.random()));
  }
  throw new Error('[TransactionBusy] a mailbox stays busy');
}

/** A change by its owner, once for each key. */
export function changeOnce(
  openid: string,
  key: string,
  change: (mailbox: MailboxRecord) => MailboxRecord,
): Promise<MailboxRecord> {
  return changeMailbox(openid, async (mailbox) => {
    if (mailbox.keys.includes(key)) return mailbox;
    await countNow();
    return { ...change(mailbox), keys: [...mailbox.keys, key].slice(-KEYS_KEPT) };
  });
}
