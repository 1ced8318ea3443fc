import { CHANNELS, type NoticeKind } from '../../domain/areas';
import type { Audience } from '../../domain/notice/audience';
import { nextWeekly } from '../../domain/notice/quiet-hours';
import { seal } from '../lib/seal';
import { oldestKeyIn } from '../lib/sealed-fields';
import { isHidden } from '../lib/writer';
import { type CrowdRecord, earliestDue, type MessageRecord, type NoticeRecord } from './record';
import { unreadMark } from './unread-marks';

/** What a notice is about; all but the thing may be left out when there is no single one. */
export type About = Pick<NoticeRecord, 'thing' | 'communityId' | 'isUrgent'> &
  Partial<Pick<NoticeRecord, 'number' | 'priority' | 'excerpt' | 'count' | 'writer'>>;

/** An event as it becomes a notice. */
export interface NewNotice {
  id: string;
  at: string;
  about: About;
  audiences: readonly Audience[];
  /** Those of the audiences who only joined or follow. */
  crowd?: readonly string[];
  /** The openids of those of the audiences who are told as anonymous writers, by hidden id. */
  writers?: ReadonlyMap<string, string>;
}

/** The record of one event; a person in several audiences is told once, by the first. */
export function composeNotice(told: NewNotice): NoticeRecord {
  const { id, at, about, audiences, crowd = [], writers } = told;
  const kinds = kindsByPerson(audiences);
  const isCrowd = new Set(crowd);
  const direct = [...kinds].filter(([openid]) => !isCrowd.has(openid));
  const plain = direct.map(([to, kind]) => messageTo(to, kind, at));
  const messages = plain.map((message) => withSealed(message, id, writers));
  const recipients = [...kinds.keys()];
  return {
    number: '',
    priority: null,
    excerpt: '',
    count: null,
    writer: null,
    _id: id,
    at,
    recency: `${at}~${id}`,
    ...about,
    messages,
    crowd: crowdOf(
      [...kinds].filter(([openid]) => isCrowd.has(openid)),
      at,
    ),
    recipients,
    unreadBy: recipients.filter((one) => !isHidden(one)),
    ...hiddenIn(messages, id),
    dueAt: earliestDue(messages),
  };
}

function kindsByPerson(audiences: readonly Audience[]): Map<string, NoticeKind> {
  const kinds = new Map<string, NoticeKind>();
  for (const { kind, to } of audiences) {
    for (const openid of to) if (!kinds.has(openid)) kinds.set(openid, kind);
  }
  return kinds;
}

function messageTo(to: string, kind: NoticeKind, at: string): MessageRecord {
  const { template } = CHANNELS[kind];
  const queued = { state: 'queued', dueAt: at, waiting: to } as const;
  const inboxOnly = { state: 'none', dueAt: null, waiting: null } as const;
  return {
    to,
    kind,
    template,
    attempts: 0,
    isDeferred: false,
    ...(template === null ? inboxOnly : queued),
  };
}

/** A message to an anonymous writer finds its person by what is sealed in it. */
function withSealed(
  message: MessageRecord,
  noticeId: string,
  writers: NewNotice['writers'],
): MessageRecord {
  const openid = message.waiting !== null && writers?.get(message.to);
  return openid ? { ...message, toSealed: seal(openid, noticeId) } : message;
}

/** What only a notice to anonymous writers has. */
function hiddenIn(messages: readonly MessageRecord[], noticeId: string): Partial<NoticeRecord> {
  const marks = messages.flatMap(({ to }, index): [string, string][] =>
    isHidden(to) ? [[String(index), unreadMark(noticeId, to)]] : [],
  );
  if (marks.length === 0) return {};
  return { readMarks: Object.fromEntries(marks), sealedBy: oldestKeyIn({ messages }) };
}

/** One event tells the whole crowd the same. */
function crowdOf(told: readonly [string, NoticeKind][], at: string): CrowdRecord | null {
  const [first] = told;
  if (!first) return null;
  return { kind: first[1], people: told.map(([openid]) => openid), told: 0, dueAt: nextWeekly(at) };
}
