import * as z from 'zod';
import { PRIORITIES } from '../domain/appeal/vocabulary';
import { NOTICE_KINDS } from '../domain/notice/kinds';
import { action } from './action';
import { cursor, id, idempotencyKey, instant, limit } from './shared';

export const noticeView = z.object({
  id,
  at: instant,
  kind: z.enum(NOTICE_KINDS),
  /** What it is about, to open it. */
  thing: z.object({ type: z.literal('appeal'), id }),
  number: z.string(),
  priority: z.enum(PRIORITIES),
  /** A few words of the appeal, without personal data. */
  excerpt: z.string(),
  isRead: z.boolean(),
});

export const noticeActions = {
  'notice.inbox': action({
    summary: 'Messages to the caller, newest first, with the number of unread ones.',
    input: z.strictObject({ cursor, limit }),
    output: z.object({
      items: z.array(noticeView),
      unread: z.int().min(0),
      nextCursor: z.string().nullable(),
    }),
    errors: [],
    callers: ['visitor'],
    mutates: false,
  }),
  'notice.markRead': action({
    summary: 'Marks some messages, or all, as read.',
    input: z.strictObject({
      ids: z.union([z.array(id).min(1).max(100), z.literal('all')]),
      idempotencyKey,
    }),
    output: z.object({ unread: z.int().min(0) }),
    errors: [],
    callers: ['visitor'],
    mutates: true,
  }),
};
