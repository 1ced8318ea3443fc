import * as z from 'zod';
import { QUEUE_MARKS, QUEUE_SCOPES, QUEUE_STATES } from '../../domain/appeal/facets';
import { TEMPLATE_ACTS } from '../../domain/appeal/reply-templates';
import { DANGER_NUMBERS } from '../../domain/appeal/vocabulary';
import { ROLES } from '../../domain/people';
import { PRIORITIES } from '../../domain/priority';
import { ERROR_CODES } from '../action';
import { cursor, id, instant, limit, writtenText } from '../shared';
import { memberAct, memberLook, settingsActions } from '../thing';
import { appealPage } from './views';

const count = z.int().min(0);

const template = z.strictObject({
  id,
  acts: z.array(z.enum(TEMPLATE_ACTS)).min(1).max(3),
  title: writtenText(1, 20),
  text: writtenText(2, 500),
});

/** Nothing that the lexicon's patterns would take for a sign. */
const word = z.string().regex(/^[\u4e00-\u9fa5A-Za-z0-9]{2,12}$/);

/** Words of the community's own that raise the colour; `unless` in the same clause cancels. */
const lexiconEntry = z.strictObject({
  id,
  words: z.array(word).min(1).max(10),
  unless: z.array(word).max(10),
  priority: z.enum(['yellow', 'red']),
  danger: z.enum(DANGER_NUMBERS).optional(),
});

const hours = z.strictObject({ hours: z.int().min(1).max(240) });
const workingDays = z.strictObject({ workingDays: z.int().min(1).max(60) });

/** For each colour the clock that binds, and the other clocks that the community adds. */
const limits = z.strictObject({
  red: z.strictObject({ respond: hours, resolve: workingDays.optional() }),
  yellow: z.strictObject({ resolve: workingDays, respond: hours.optional() }),
  blue: z.strictObject({ reply: workingDays, respond: hours.optional() }),
});

const { settings, saveSettings } = settingsActions(
  {
    templates: z.array(template).max(30),
    lexicon: z.array(lexiconEntry).max(50),
    /** Null: 24 hours, 3 and 7 working days. */
    limits: limits.nullable(),
  },
  ['secretary'],
);

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

const rateView = z.object({ numerator: count, denominator: count, notAnswered: count });

/** The desk of those who handle appeals, and what a community sets for itself. */
export const workbenchActions = {
  'appeal.queue': memberLook({
    summary:
      'What waits for the caller as a handler, a helper, or in their places, by the deadline that binds.',
    input: {
      scope: z.enum(QUEUE_SCOPES).default('mine'),
      priority: z.enum(PRIORITIES).optional(),
      state: z.enum(QUEUE_STATES).optional(),
      mark: z.enum(QUEUE_MARKS).optional(),
      gridId: id.optional(),
      /** Only those whose deadline is over. */
      isOverdue: z.boolean().optional(),
      cursor,
      limit,
    },
    output: appealPage.extend({
      /**
       * How many the scope holds, whatever the filters; with the first page only. The 99 most urgent are counted: when
       * there are more, each number is the least that there are.
       */
      counts: z
        .object({
          all: count,
          isMore: z.boolean(),
          overdue: count,
          priority: z.object({ red: count, yellow: count, blue: count }),
          state: z.object({ pending: count, accepted: count, handling: count, paused: count }),
          mark: z.object({
            supervised: count,
            reminded: count,
            extension: count,
            ruling: count,
          }),
        })
        .nullable(),
    }),
    callers: ['member'],
  }),
  'appeal.acceptMany': memberAct({
    summary:
      'Takes on several at once, each by itself: one that cannot be taken does not stop the others.',
    input: { appealIds: z.array(id).min(1).max(20) },
    output: z.object({
      results: z.array(z.object({ appealId: id, refused: z.enum(ERROR_CODES).nullable() })),
    }),
    callers: ['member'],
  }),
  'appeal.settings': {
    ...settings,
    summary: 'Reply templates, words and limits of a community, for its staff.',
  },
  'appeal.saveSettings': {
    ...saveSettings,
    summary: 'The secretary sets templates, words and limits; what is open keeps its own limits.',
  },
  'appeal.rates': memberLook({
    summary:
      'The three rates of a month, each with its numbers and the unanswered: of the community, or of what the caller resolved.',
    input: {
      scope: z.enum(['community', 'mine']),
      month: month.optional(),
    },
    output: z.object({
      month: z.string(),
      placeName: z.string(),
      /** The community whose register the caller may export; null when there is none. */
      registerOf: id.nullable(),
      total: count,
      response: rateView,
      resolution: rateView,
      satisfaction: rateView,
    }),
    callers: ['member'],
  }),
  'appeal.exportRegister': memberAct({
    summary:
      'The appeals that a community got in a month, as a table and as a page to print: links for a day, that anybody can open.',
    input: { communityId: id, month },
    output: z.object({
      month: z.string(),
      placeName: z.string(),
      /** How many appeals are in the files, and how many more there are. */
      rows: count,
      left: count,
      until: instant,
      tableUrl: z.string(),
      pageUrl: z.string(),
      /** The latest exports of this community, this one too. */
      log: z.array(
        z.object({
          month: z.string(),
          at: instant,
          by: z.object({ role: z.enum(ROLES), name: z.string(), placeName: z.string() }),
        }),
      ),
    }),
    callers: ['staff'],
    limit: 'export',
  }),
};
