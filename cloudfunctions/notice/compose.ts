import type { NoticeKind } from '../../domain/notice/kinds';
import type { MessageRecord, NoticeRecord, TemplateName } from './record';

/** Which template nudges for which message; null: the inbox is enough. */
const TEMPLATE_OF: Record<NoticeKind, TemplateName | null> = {
  assigned: 'task',
  gap: 'task',
  submitted: null,
  accepted: 'progress',
  responded: 'progress',
  progressed: 'progress',
  escalated: 'progress',
  overdue: 'progress',
  resolved: 'progress',
  rated: null,
  reopened: 'task',
  withdrawn: null,
  contactRevealed: null,
  identityRevealed: 'progress',
  passedOn: null,
  assistAsked: 'task',
  rulingAsked: 'task',
  supervised: 'task',
  reminded: 'task',
  paused: null,
  resumed: null,
  extensionAsked: 'task',
  extended: 'progress',
  extensionRefused: 'task',
  regraded: null,
  supplemented: 'task',
  merged: 'progress',
  askedAgain: 'progress',
};

export interface Audience {
  kind: NoticeKind;
  to: readonly string[];
}

type About = Pick<NoticeRecord, 'thing' | 'number' | 'priority' | 'excerpt'>;

/** The record of one event; a person in several audiences is told once, by the first. */
export function composeNotice(
  id: string,
  at: string,
  about: About,
  audiences: readonly Audience[],
): NoticeRecord {
  const messages = new Map<string, MessageRecord>();
  for (const { kind, to } of audiences) {
    for (const openid of to) {
      if (messages.has(openid)) continue;
      const template = TEMPLATE_OF[kind];
      messages.set(openid, { to: openid, kind, template, state: template ? 'queued' : 'none' });
    }
  }
  const all = [...messages.values()];
  const recipients = all.map((message) => message.to);
  return {
    _id: id,
    at,
    recency: `${at}~${id}`,
    ...about,
    messages: all,
    recipients,
    unreadBy: recipients,
    sendAfter: all.some((message) => message.state === 'queued') ? at : null,
    attempts: 0,
  };
}
