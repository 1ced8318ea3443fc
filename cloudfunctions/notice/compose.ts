import { CHANNELS, type NoticeKind } from '../../domain/areas';
import type { Audience } from '../../domain/notice/audience';
import { nextWeekly } from '../../domain/notice/quiet-hours';
import { type CrowdRecord, earliestDue, type MessageRecord, type NoticeRecord } from './record';

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
}

/** The record of one event; a person in several audiences is told once, by the first. */
export function composeNotice({ id, at, about, audiences, crowd = [] }: NewNotice): NoticeRecord {
  const kinds = kindsByPerson(audiences);
  const isCrowd = new Set(crowd);
  const direct = [...kinds].filter(([openid]) => !isCrowd.has(openid));
  const messages = direct.map(([to, kind]) => messageTo(to, kind, at));
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
    unreadBy: recipients,
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

/** One event tells the whole crowd the same. */
function crowdOf(told: readonly [string, NoticeKind][], at: string): CrowdRecord | null {
  const [first] = told;
  if (!first) return null;
  return { kind: first[1], people: told.map(([openid]) => openid), told: 0, dueAt: nextWeekly(at) };
}
