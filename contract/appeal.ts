import * as z from 'zod';
import { APPEAL_CALLERS } from '../domain/appeal/permission';
import {
  ACTS,
  CATEGORIES,
  CLOCKS,
  DANGER_NUMBERS,
  FEEDBACK_CHANNELS,
  LEVELS,
  PRIORITIES,
  STATUSES,
  VISIBILITIES,
} from '../domain/appeal/vocabulary';
import { ROLES } from '../domain/people';
import { action, MEMBER_ERRORS } from './action';
import { civilDate, cursor, id, idempotencyKey, instant, limit, writtenText } from './shared';

/** A file in cloud storage, as the upload answered it. */
const fileId = z
  .string()
  .max(300)
  .regex(/^cloud:\/\/[\w./-]+$/);
const seconds = z.number().min(0).max(60);
const priority = z.enum(PRIORITIES);
const content = writtenText(1, 2000);

export const reasonView = z.discriminatedUnion('source', [
  z.object({ source: z.literal('category'), category: z.enum(CATEGORIES), priority }),
  z.object({ source: z.literal('text'), rule: z.string(), word: z.string(), priority }),
  z.object({ source: z.literal('staff'), note: z.string(), priority }),
]);

const dangerView = z.object({ number: z.enum(DANGER_NUMBERS), rule: z.string(), word: z.string() });

export const deadlineView = z.object({
  clock: z.enum(CLOCKS),
  dueAt: instant,
  dueOn: civilDate,
  provisional: z.boolean(),
  isBinding: z.boolean(),
  state: z.enum(['running', 'overdue', 'met', 'missed']),
  /** How much is left, rounded down; null unless running. Hours for the respond clock, working days else. */
  left: z.object({ unit: z.enum(['hour', 'workingDay']), value: z.int().min(0) }).nullable(),
});

export const handlerView = z.object({
  role: z.enum(ROLES),
  placeName: z.string(),
  /** Display names of the people in the role; empty when nobody is. */
  names: z.array(z.string()),
});

export const mediaView = z.object({
  kind: z.enum(['image', 'voice', 'video']),
  /** A link that lives for an hour; null while the check is pending or failed and the caller is not the owner. */
  url: z.string().nullable(),
  check: z.enum(['pending', 'passed', 'refused']),
  seconds: z.number().optional(),
});

export const timelineEntryView = z.object({
  id,
  at: instant,
  act: z.enum(ACTS),
  by: z.object({
    /** `owner`: who wrote the appeal; `clock`: by itself, when overdue. */
    role: z.union([z.enum(ROLES), z.literal('owner'), z.literal('clock')]),
    name: z.string().nullable(),
    placeName: z.string().nullable(),
  }),
  text: z.string().nullable(),
  /** The level it came to, for escalate, overdue and reopen. */
  toLevel: z.enum(LEVELS).nullable(),
});

export const ratingView = z.object({
  solved: z.boolean(),
  stars: z.int().min(1).max(5),
  comment: z.string().nullable(),
  at: instant,
});

/** The line in a list. */
export const appealItemView = z.object({
  id,
  /** What people call it by on the phone, `20261122-7K3F9Q`. */
  number: z.string(),
  category: z.enum(CATEGORIES),
  /** The first 80 characters, scrubbed unless the caller owns or handles it. */
  excerpt: z.string(),
  priority,
  status: z.enum(STATUSES),
  level: z.enum(LEVELS),
  communityName: z.string(),
  submittedAt: instant,
  /** The deadline that binds; null when it was met or nothing runs. */
  deadline: deadlineView.nullable(),
  isOverdue: z.boolean(),
  isMine: z.boolean(),
  imageCount: z.int(),
});

export const appealView = appealItemView.extend({
  content: z.string(),
  place: z.object({ communityName: z.string(), gridName: z.string(), text: z.string().nullable() }),
  isAnonymous: z.boolean(),
  visibility: z.enum(VISIBILITIES),
  /** What the caller may call the writer: null when anonymous to them. */
  ownerName: z.string().nullable(),
  /** The owner sees their own; everybody else asks for it with `appeal.revealContact`, which is logged. */
  contact: z.string().nullable(),
  hasContact: z.boolean(),
  reasons: z.array(reasonView),
  deadlines: z.array(deadlineView),
  media: z.array(mediaView),
  handlers: z.array(handlerView),
  /** Roles that should have had it but nobody holds; it went a level up. */
  gaps: z.array(handlerView),
  /** 责任部门 suggested to staff from the words, the likeliest first; empty when unsure, and for everybody else. */
  departments: z.array(z.object({ name: z.string(), confidence: z.number().min(0).max(1) })),
  timeline: z.array(timelineEntryView),
  result: z
    .object({ text: z.string(), channel: z.enum(FEEDBACK_CHANNELS), at: instant })
    .nullable(),
  rating: ratingView.nullable(),
  reopened: z.int().min(0),
  /** The last part of the names of the actions the caller may do now: `accept`, `rate` … */
  allowedActions: z.array(z.enum(ACTS)),
});

const uploads = {
  images: z.array(fileId).max(9).optional(),
  voice: z.object({ fileId, seconds }).optional(),
  video: z.object({ fileId, seconds }).optional(),
};

const one = { appealId: id, idempotencyKey };

export const appealActions = {
  'appeal.check': action({
    summary:
      'Triage of a draft: colour with reasons, danger advice, who would get it and until when.',
    input: z.strictObject({ category: z.enum(CATEGORIES), content }),
    output: z.object({
      priority,
      reasons: z.array(reasonView),
      dangers: z.array(dangerView),
      deadlines: z.array(deadlineView),
      handlers: z.array(handlerView),
      gaps: z.array(handlerView),
    }),
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    mutates: false,
  }),
  'appeal.prepareUpload': action({
    summary: 'A path in cloud storage that only the caller can later attach.',
    input: z.strictObject({
      kind: z.enum(['image', 'voice', 'video']),
      extension: z.enum([
        'jpg',
        'jpeg',
        'png',
        'webp',
        'gif',
        'mp3',
        'aac',
        'm4a',
        'wav',
        'webm',
        'mp4',
        'mov',
      ]),
    }),
    output: z.object({ cloudPath: z.string() }),
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    mutates: false,
  }),
  'appeal.submit': action({
    summary: 'Takes an appeal, triages it, routes it and tells the people who now have it.',
    input: z.strictObject({
      category: z.enum(CATEGORIES),
      content,
      ...uploads,
      contact: writtenText(1, 50).optional(),
      isAnonymous: z.boolean(),
      visibility: z.enum(VISIBILITIES).default('public'),
      place: z.strictObject({ text: writtenText(1, 100) }).optional(),
      idempotencyKey,
    }),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'CONTENT_REJECTED', 'FILE_REFUSED'],
    callers: ['member'],
    mutates: true,
  }),
  'appeal.list': action({
    summary: 'Own appeals, or the public ones of the community, newest first.',
    input: z.strictObject({ scope: z.enum(['mine', 'public']), cursor, limit }),
    output: z.object({ items: z.array(appealItemView), nextCursor: z.string().nullable() }),
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    mutates: false,
  }),
  'appeal.queue': action({
    summary:
      'What waits for the caller as a handler, by the deadline that binds, the most urgent first.',
    input: z.strictObject({ cursor, limit }),
    output: z.object({ items: z.array(appealItemView), nextCursor: z.string().nullable() }),
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    mutates: false,
  }),
  'appeal.get': action({
    summary: 'One appeal, as much of it as the caller may see.',
    input: z.strictObject({ appealId: id }),
    output: appealView,
    errors: [...MEMBER_ERRORS],
    callers: ['owner', 'handler', 'overseer', 'neighbour'],
    mutates: false,
  }),
  'appeal.accept': action({
    summary: 'A handler takes it on.',
    input: z.strictObject(one),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE'],
    callers: APPEAL_CALLERS.accept,
    mutates: true,
  }),
  'appeal.respond': action({
    summary: 'The first answer to the resident; stops the respond and the reply clock.',
    input: z.strictObject({ ...one, text: writtenText(2, 1000) }),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE', 'CONTENT_REJECTED'],
    callers: APPEAL_CALLERS.respond,
    mutates: true,
  }),
  'appeal.progress': action({
    summary: 'Tells what was done since.',
    input: z.strictObject({ ...one, text: writtenText(2, 1000) }),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE', 'CONTENT_REJECTED'],
    callers: APPEAL_CALLERS.progress,
    mutates: true,
  }),
  'appeal.escalate': action({
    summary: 'Hands it one level up, with the reason.',
    input: z.strictObject({ ...one, reason: writtenText(2, 500) }),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE', 'CONTENT_REJECTED'],
    callers: APPEAL_CALLERS.escalate,
    mutates: true,
  }),
  'appeal.resolve': action({
    summary: 'Done: what was done, and how the resident was told.',
    input: z.strictObject({
      ...one,
      result: writtenText(2, 1000),
      channel: z.enum(FEEDBACK_CHANNELS),
    }),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE', 'CONTENT_REJECTED'],
    callers: APPEAL_CALLERS.resolve,
    mutates: true,
  }),
  'appeal.rate': action({
    summary: 'The owner says solved or not, with stars; "not solved" reopens it one level up.',
    input: z.strictObject({
      ...one,
      solved: z.boolean(),
      stars: z.int().min(1).max(5),
      comment: writtenText(1, 500).optional(),
    }),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE', 'CONTENT_REJECTED'],
    callers: APPEAL_CALLERS.rate,
    mutates: true,
  }),
  'appeal.withdraw': action({
    summary: 'The owner takes it back.',
    input: z.strictObject({ ...one, reason: writtenText(1, 200).optional() }),
    output: appealView,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE', 'CONTENT_REJECTED'],
    callers: APPEAL_CALLERS.withdraw,
    mutates: true,
  }),
  'appeal.revealContact': action({
    summary:
      'Shows a handler how to reach the writer; the look is logged and shown to the writer. Never when anonymous.',
    input: z.strictObject(one),
    output: z.object({ name: z.string().nullable(), contact: z.string().nullable() }),
    errors: [...MEMBER_ERRORS, 'WRONG_STATE'],
    callers: APPEAL_CALLERS.revealContact,
    mutates: true,
  }),
};
