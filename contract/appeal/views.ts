import * as z from 'zod';
import { ACTS } from '../../domain/appeal/acts';
import { QUEUE_MARKS, QUEUE_STATES } from '../../domain/appeal/facets';
import {
  CATEGORIES,
  CLOCKS,
  DANGER_NUMBERS,
  FEEDBACK_CHANNELS,
  INTAKE_SOURCES,
  STATUSES,
  VISIBILITIES,
} from '../../domain/appeal/vocabulary';
import { ROLES } from '../../domain/people';
import { LEVELS } from '../../domain/places/posts';
import { PRIORITIES } from '../../domain/priority';
import { civilDate, id, instant } from '../shared';
import { thingView } from '../thing';

const priority = z.enum(PRIORITIES);

export const reasonView = z.discriminatedUnion('source', [
  z.object({ source: z.literal('category'), category: z.enum(CATEGORIES), priority }),
  z.object({ source: z.literal('text'), rule: z.string(), word: z.string(), priority }),
  z.object({ source: z.literal('staff'), note: z.string(), priority }),
  z.object({ source: z.literal('joiners'), count: z.int(), priority }),
]);

export const dangerView = z.object({
  number: z.enum(DANGER_NUMBERS),
  rule: z.string(),
  word: z.string(),
});

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
  /** Only staff read it. */
  isInside: z.boolean(),
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
  gridName: z.string(),
  /** Where it is, as written; scrubbed like the excerpt. */
  placeText: z.string().nullable(),
  /** How many people said 我也遇到. */
  joinCount: z.int().min(0),
  queueState: z.enum(QUEUE_STATES),
  marks: z.array(z.enum(QUEUE_MARKS)),
});

export const appealView = appealItemView.extend({
  ...thingView(STATUSES, ACTS),
  content: z.string(),
  place: z.object({
    communityName: z.string(),
    gridName: z.string(),
    text: z.string().nullable(),
    /** What neighbours read of the text, for the owner only; null when they read nothing. */
    publicText: z.string().nullable(),
  }),
  isAnonymous: z.boolean(),
  visibility: z.enum(VISIBILITIES),
  /** What the caller may call the writer: null when anonymous to them. */
  ownerName: z.string().nullable(),
  /** The owner sees their own; everybody else asks for it with `appeal.revealContact`, which is logged. */
  contact: z.string().nullable(),
  hasContact: z.boolean(),
  reasons: z.array(reasonView),
  deadlines: z.array(deadlineView),
  handlers: z.array(handlerView),
  /** Roles that should have had it but nobody holds; it went a level up. */
  gaps: z.array(handlerView),
  /** 责任部门 suggested to staff, the likeliest first, by `appeal.get` only; empty when unsure, and for everybody else. */
  departments: z.array(z.object({ name: z.string(), confidence: z.number().min(0).max(1) })),
  /** 责任部门 as staff decided it; for staff only. */
  department: z.string().nullable(),
  /** What neighbours read of the content, for the owner only; null when they read nothing. */
  publicContent: z.string().nullable(),
  /** 协办 */
  assistants: z.array(handlerView),
  followCount: z.int().min(0),
  hasJoined: z.boolean(),
  isFollowed: z.boolean(),
  /** May the caller say 我也遇到? */
  mayJoin: z.boolean(),
  pause: z.object({ at: instant, until: instant }).nullable(),
  /** 延期申请 that waits for a word from above; for staff only. */
  extension: z.object({ workingDays: z.int(), reason: z.string(), at: instant }).nullable(),
  /** How often it can still be passed on before the street decides; null once it did. */
  handoversLeft: z.int().nullable(),
  remindersLeft: z.int(),
  /** The owner was asked again after 30 days and has not answered yet. */
  isAskedAgain: z.boolean(),
  mergedInto: z.object({ id, number: z.string() }).nullable(),
  absorbed: z.array(z.object({ id, number: z.string() })),
  /** When staff wrote it down for somebody. */
  intake: z
    .object({
      source: z.enum(INTAKE_SOURCES),
      by: z.string(),
      isClaimed: z.boolean(),
      /** For who recorded it, to hand to the person: with the number it makes them the owner. */
      claimCode: z.string().nullable(),
    })
    .nullable(),
  timeline: z.array(timelineEntryView),
  result: z
    .object({ text: z.string(), channel: z.enum(FEEDBACK_CHANNELS), at: instant })
    .nullable(),
  rating: ratingView.nullable(),
  reopened: z.int().min(0),
});

/** A page of a list. */
export const appealPage = z.object({
  items: z.array(appealItemView),
  nextCursor: z.string().nullable(),
});
