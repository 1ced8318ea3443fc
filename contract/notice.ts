import * as z from 'zod';
import { NOTICE_KINDS, THING_TYPES } from '../domain/areas';
import { SUBSCRIBE_ANSWERS, TEMPLATE_NAMES } from '../domain/notice/template-names';
import { MOST_UNREAD } from '../domain/notice/unread';
import { ROLES } from '../domain/people';
import { PRIORITIES } from '../domain/priority';
import { action, MEMBER_ERRORS } from './action';
import { cursor, id, idempotencyKey, instant, limit, ownText } from './shared';

/** What a message or a call is about: the app opens its page. */
const thing = z.object({ type: z.enum(THING_TYPES), id });

/** Messages not read yet; the greatest number stands for more. */
const unread = z.int().min(0).max(MOST_UNREAD);

export const noticeView = z.object({
  id,
  at: instant,
  kind: z.enum(NOTICE_KINDS),
  thing,
  /** Empty when it is not about one thing. */
  number: z.string(),
  priority: z.enum(PRIORITIES).nullable(),
  /** A few words of the thing, without personal data. */
  excerpt: z.string(),
  /** How many things it sums up; null when it is about one. */
  count: z.int().min(0).nullable(),
  isRead: z.boolean(),
});

const templateName = z.enum(TEMPLATE_NAMES);

const minuteOfDay = z.int().min(0).max(1439).describe('Minutes after midnight in Beijing');

const noticeSettings = z.strictObject({
  /** 免打扰: no WeChat messages in between, except red ones; null: at any time. */
  quiet: z.strictObject({ from: minuteOfDay, to: minuteOfDay }).nullable(),
  /** Handlers: each task by itself, or all with the list of the morning. */
  tasks: z.enum(['each', 'morning']),
  /** Handlers: a list of what is open, on the morning of each working day. */
  hasMorningList: z.boolean(),
  /** What became of one's own matters. */
  progress: z.enum(['each', 'never']),
  /** What one joined or follows: once a week, or only in the inbox. */
  followed: z.enum(['weekly', 'never']),
});

export const mailboxView = z.object({
  templates: z.array(
    z.object({
      name: templateName,
      /** How many WeChat messages may still be sent; a long-term one is 1 while it is open. */
      balance: z.int().min(0),
      isLongTerm: z.boolean(),
      answer: z.enum(SUBSCRIBE_ANSWERS).nullable(),
    }),
  ),
  /** What to ask for at the next tap, at most three. */
  ask: z.array(templateName).max(3),
  settings: noticeSettings,
  isStaff: z.boolean(),
  /** The caller's own; staff only. */
  dutyPhone: z.string().nullable(),
});

const CALL_STATES = ['open', 'notReached', 'done'] as const;

export const callView = z.object({
  id,
  at: instant,
  thing,
  number: z.string(),
  priority: z.enum(PRIORITIES),
  excerpt: z.string(),
  /** What the person was to be told. */
  kind: z.enum(NOTICE_KINDS),
  person: z.object({ name: z.string(), role: z.enum(ROLES).nullable(), placeName: z.string() }),
  state: z.enum(CALL_STATES),
  /** The person has read it in the inbox since. */
  hasRead: z.boolean(),
  attempts: z.array(
    z.object({
      at: instant,
      byName: z.string(),
      outcome: z.enum(['started', 'notReached', 'done']),
    }),
  ),
});

export const noticeActions = {
  'notice.inbox': action({
    summary:
      'Messages to the caller, newest first, with the number of unread ones; all, what contains some words, or about one thing.',
    input: z.strictObject({
      cursor,
      limit,
      /** Words in the excerpt or the number. */
      query: ownText(1, 40).optional(),
      /** Or messages of these kinds: the app knows their words. */
      kinds: z.array(z.enum(NOTICE_KINDS)).max(50).optional(),
      thing: z.strictObject(thing.shape).optional(),
    }),
    output: z.object({
      items: z.array(noticeView),
      unread,
      nextCursor: z.string().nullable(),
    }),
    errors: [],
    callers: ['visitor'],
    mutates: false,
  }),
  'notice.markRead': action({
    summary:
      'Marks some messages, all, or all about one thing as read, none of them newer than what was seen.',
    input: z.strictObject({
      ids: z.union([z.array(id).min(1).max(100), z.literal('all')]).optional(),
      thing: z.strictObject(thing.shape).optional(),
      /** The newest that was on the screen: later ones stay unread. */
      until: instant,
      idempotencyKey,
    }),
    output: z.object({ unread }),
    errors: [],
    callers: ['visitor'],
    limit: 'none',
    mutates: true,
  }),
  'notice.mailbox': action({
    summary: 'How WeChat messages reach the caller: acceptances left, what to ask for, settings.',
    input: z.strictObject({}),
    output: mailboxView,
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    mutates: false,
  }),
  'notice.recordAnswers': action({
    summary: 'What the caller answered to WeChat’s question about templates.',
    input: z.strictObject({
      answers: z
        .array(z.strictObject({ template: templateName, answer: z.enum(SUBSCRIBE_ANSWERS) }))
        .min(1)
        .max(3),
      idempotencyKey,
    }),
    output: mailboxView,
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    limit: 'usual',
    mutates: true,
  }),
  'notice.saveSettings': action({
    summary: 'When and of what the caller wants WeChat messages; staff: the phone on duty.',
    input: z.strictObject({
      settings: noticeSettings,
      /** Left out: as it was; null: none. */
      dutyPhone: z
        .string()
        .regex(/^[0-9+][0-9 -]{4,19}$/)
        .nullable()
        .optional(),
      idempotencyKey,
    }),
    output: mailboxView,
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    mutates: true,
  }),
  'notice.calls': action({
    summary:
      'Whom the duty desk should call, because an urgent message did not reach them; and which staff no message reaches.',
    input: z.strictObject({ isDone: z.boolean().default(false), cursor, limit }),
    output: z.object({
      items: z.array(callView),
      /** To be called, or called and not reached. */
      open: z.int().min(0),
      /** Staff at the desk and one level down who have no acceptance left: the gap. */
      unreachable: z.array(z.object({ name: z.string(), role: z.enum(ROLES) })),
      nextCursor: z.string().nullable(),
    }),
    errors: [...MEMBER_ERRORS],
    callers: ['staff'],
    mutates: false,
  }),
  'notice.startCall': action({
    summary: 'The phone on duty of somebody to be called; looking it up is kept and told to them.',
    input: z.strictObject({ callId: id, idempotencyKey }),
    output: z.object({ call: callView, phone: z.string().nullable() }),
    errors: [...MEMBER_ERRORS, 'WRONG_STATE'],
    callers: ['staff'],
    mutates: true,
  }),
  'notice.closeCall': action({
    summary: 'How a call ended: told, or not reached (then it stays on the list).',
    input: z.strictObject({ callId: id, outcome: z.enum(['done', 'notReached']), idempotencyKey }),
    output: callView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE'],
    callers: ['staff'],
    mutates: true,
  }),
};
