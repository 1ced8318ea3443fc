import { createHash } from 'node:crypto';
import type { CallRecord } from '../../../../cloudfunctions/notice/call-record';
import type { MailboxRecord } from '../../../../cloudfunctions/notice/mailbox';
import type { Output } from '../../../../contract';
import { balanceOf } from '../../../../domain/notice/credits';
import { DEFAULT_SETTINGS } from '../../../../domain/notice/settings';
import { isPerson } from '../../../support/opened';
import { MUCH_LATER, newKey } from '../../../support/world';
import { type Column, holder } from '../../judge/columns';
import type { Ground } from '../../judge/ground';
import {
  type Cell,
  type Items,
  isListOf,
  nothing,
  type Play,
  storedPerson,
} from '../../judge/play';
import { hasEveryPost, isPost } from '../../judge/staff';
import type { Town } from '../../judge/town';

interface StoredNotice {
  _id: string;
  recency: string;
  recipients: string[];
  unreadBy: string[];
}

const dutyPhones = new Map<string, string>();

/** The phone on duty of each person, nobody else's. */
export function dutyPhoneOf(openid: string): string {
  const known = dutyPhones.get(openid);
  if (known) return known;
  const digits = createHash('sha256').update(openid).digest().readUInt32BE() % 100_000_000;
  const phone = `136${String(digits).padStart(8, '0')}`;
  dutyPhones.set(openid, phone);
  return phone;
}

/** Whom the desk here is asked to call. */
export const CALLED: string = holder('street_leader', 'here');

/** A call that the desk of the community here is to make, as the clock would ask for it; answers its id. */
export function askForCall({ admin }: Ground['devcloud'], town: Town): string {
  const id = `call-${newKey()}`;
  const at = '2026-03-02T01:00:00.000Z';
  const call: CallRecord = {
    _id: id,
    placeId: communityHere(town),
    noticeId: `notice-of-${id}`,
    thing: { type: 'appeal', id: `appeal-of-${id}` },
    number: '20260302-AAAAAA',
    priority: 'red',
    excerpt: '井盖不见了',
    kind: 'appeal.assigned',
    person: { id: CALLED, name: '刘主任', role: 'street_leader', placeName: '街道' },
    state: 'open',
    isDone: false,
    at,
    recency: `${at}~${id}`,
    attempts: [],
  };
  admin.importDocuments('calls', [{ ...call }]);
  return id;
}

function communityHere(town: Town): string {
  return town.seat('community_staff', 'here').slice('community_staff@'.length);
}

function calls({ ground }: Cell): CallRecord[] {
  return ground.stored<CallRecord>('calls');
}

/** The desk or the secretary here, who makes the calls. */
export function makesCalls(column: Column): boolean {
  const isDesk = column.role === 'community_staff' || column.role === 'community_secretary';
  return (isDesk && column.spot === 'here') || hasEveryPost(column);
}

/** A new one for who may make it; for the others one that is there. */
function callToMake(cell: Cell): object {
  const { column, ground, town } = cell;
  const [there] = calls(cell);
  const isNew = makesCalls(column) || there === undefined;
  const callId = isNew ? askForCall(ground.devcloud, town) : there._id;
  return { callId, idempotencyKey: newKey() };
}

function mailbox({ ground, openid }: Cell): MailboxRecord | undefined {
  return ground.stored<MailboxRecord>('mailboxes').find(({ _id }) => _id === openid);
}

/** The caller's own: each template with what is left of it. */
function isOwnMailbox(data: Output<'notice.mailbox'>, cell: Cell): boolean {
  const { credits } = mailbox(cell) ?? {};
  const isStaff = isPost(cell.column.role) || hasEveryPost(cell.column);
  const isRight = data.templates.every(
    ({ name, balance }) => balance === (credits ? balanceOf(credits[name]) : 0),
  );
  return isRight && data.isStaff === isStaff;
}

function isInbox(data: Items, { ground, openid }: Cell): boolean {
  const told = ground
    .stored<StoredNotice>('notices')
    .filter(({ recipients }) => recipients.some((id) => isPerson(id, openid ?? '')));
  return isListOf(
    data,
    told.map(({ _id, recency }) => ({ _id, place: recency })),
    false,
  );
}

const DESKS = ['community_staff', 'community_secretary', 'street_leader', 'city_admin'];

/** Exactly those of the caller's desks that are not done. */
function isDesk(data: Items, cell: Cell): boolean {
  const roles = storedPerson(cell)?.roles ?? [];
  const theirs = calls(cell).filter(({ isDone, placeId }) => {
    const posts = DESKS.map((role) => `${role}@${placeId}`);
    return !isDone && roles.some((key) => posts.includes(key));
  });
  return isListOf(
    data,
    theirs.map(({ _id, recency }) => ({ _id, place: recency })),
    false,
  );
}

/** Plays of messages, and of the calls of the duty desk. */
export const NOTICE_PLAYS = {
  'notice.inbox': { input: () => ({ limit: 50 }), isSeen: isInbox },
  'notice.markRead': {
    input: () => ({ ids: 'all', until: MUCH_LATER, idempotencyKey: newKey() }),
    isSeen: (_, { ground, openid }) =>
      !ground
        .stored<StoredNotice>('notices')
        .some(({ unreadBy }) => unreadBy.some((id) => id === openid)),
  },
  'notice.mailbox': { input: nothing, isSeen: isOwnMailbox },
  'notice.recordAnswers': {
    input: () => ({
      answers: [{ template: 'progress', answer: 'accept' }],
      idempotencyKey: newKey(),
    }),
    isSeen: (data: Output<'notice.mailbox'>, cell) =>
      isOwnMailbox(data, cell) && mailbox(cell)?.credits.progress.answer === 'accept',
  },
  'notice.saveSettings': {
    input: ({ openid }) => ({
      settings: { ...DEFAULT_SETTINGS, followed: 'never' },
      dutyPhone: dutyPhoneOf(openid ?? ''),
      idempotencyKey: newKey(),
    }),
    isSeen: (data: Output<'notice.mailbox'>, cell) => {
      const phone = data.isStaff ? dutyPhoneOf(cell.openid ?? '') : null;
      const isSaved = mailbox(cell)?.settings.followed === 'never';
      return isOwnMailbox(data, cell) && isSaved && data.dutyPhone === phone;
    },
  },
  'notice.calls': { input: () => ({ limit: 50 }), isSeen: isDesk },
  'notice.startCall': {
    input: callToMake,
    isSeen: ({ call, phone }: Output<'notice.startCall'>, cell) => {
      const attempt = calls(cell)
        .find(({ _id }) => _id === call.id)
        ?.attempts.at(-1);
      const isKept = attempt?.by.id === cell.openid && attempt?.outcome === 'started';
      const isKnown = cell.ground
        .stored<MailboxRecord>('mailboxes')
        .some(({ _id, phoneSealed }) => _id === CALLED && phoneSealed !== null);
      return isKept && phone === (isKnown ? dutyPhoneOf(CALLED) : null);
    },
  },
  'notice.closeCall': {
    input: (cell) => ({ ...callToMake(cell), outcome: 'done' }),
    isSeen: ({ id }: Output<'notice.closeCall'>, cell) => {
      const stored = calls(cell).find(({ _id }) => _id === id);
      return stored?.isDone === true && stored.attempts.at(-1)?.by.id === cell.openid;
    },
  },
} satisfies Record<string, Play>;
