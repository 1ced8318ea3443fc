import * as z from 'zod';
import { LIST_STATES } from '../../domain/appeal/facets';
import { INTAKE_CONSENTS, INTAKE_SOURCES, VISIBILITIES } from '../../domain/appeal/vocabulary';
import { PRIORITIES } from '../../domain/priority';
import { PERSONAL_KINDS } from '../../domain/text/personal-data';
import { action, MEMBER_ERRORS } from '../action';
import { cursor, id, idempotencyKey, limit, ownText } from '../shared';
import { memberAct, memberLook, TAKING_ERRORS, uploadAction, uploads } from '../thing';
import { category, content, placeText, showsContact } from './fields';
import {
  appealItemView,
  appealPage,
  appealView,
  dangerView,
  deadlineView,
  handlerView,
  reasonView,
} from './views';

/** Words that the writer wants hidden from neighbours, besides what the rules find. */
const alsoHide = z.array(ownText(1, 20)).max(10).optional();

const found = z.array(z.object({ kind: z.enum(PERSONAL_KINDS), text: z.string() }));

/** Appeals coming in, and being found. */
export const collectActions = {
  'appeal.check': memberLook({
    summary:
      'Triage of a draft: colour with reasons, danger advice, who would get it and until when, what neighbours would read.',
    input: {
      category,
      content,
      placeText: placeText.optional(),
      alsoHide,
      isAnonymous: z.boolean().optional(),
    },
    output: z.object({
      priority: z.enum(PRIORITIES),
      reasons: z.array(reasonView),
      dangers: z.array(dangerView),
      deadlines: z.array(deadlineView),
      handlers: z.array(handlerView),
      gaps: z.array(handlerView),
      /** What is hidden in public, to be confirmed before it is sent. */
      hidden: found,
      /** What staff do not read of an anonymous text, unless the writer wants them to; empty for one with a name. */
      hiddenFromStaff: found,
      /** Names of an anonymous writer that stand in the text and stay, because others write them as words. */
      commonNames: z.array(z.string()),
      publicContent: z.string(),
      publicPlace: z.string().nullable(),
    }),
    callers: ['member'],
  }),
  'appeal.similar': memberLook({
    summary:
      'Public appeals of the community that are likely the same as a draft, likeliest first.',
    input: { category, content, placeText: placeText.optional() },
    output: z.object({ items: z.array(appealItemView) }),
    callers: ['member'],
  }),
  'appeal.prepareUpload': uploadAction,
  'appeal.submit': memberAct({
    summary: 'Takes an appeal, triages it, routes it and tells the people who now have it.',
    input: {
      category,
      content,
      ...uploads,
      contact: ownText(1, 50).optional(),
      isAnonymous: z.boolean(),
      visibility: z.enum(VISIBILITIES).default('public'),
      place: z.strictObject({ text: placeText }).optional(),
      alsoHide,
      showsContact,
    },
    output: appealView,
    errors: TAKING_ERRORS,
    callers: ['member'],
    limit: 'newThing',
  }),
  'appeal.record': action({
    summary: 'Staff write an appeal down for somebody who came, called, wrote or was visited.',
    input: z
      .strictObject({
        source: z.enum(INTAKE_SOURCES),
        consent: z.enum(INTAKE_CONSENTS),
        gridId: id,
        category,
        content,
        ...uploads,
        /** Who it is for; sealed. */
        name: ownText(1, 20).optional(),
        contact: ownText(1, 50).optional(),
        isAnonymous: z.boolean(),
        visibility: z.enum(VISIBILITIES).default('public'),
        place: z.strictObject({ text: placeText }).optional(),
        alsoHide,
        showsContact,
        idempotencyKey,
      })
      .refine(
        ({ consent, name, contact }) => consent !== 'none' || (!name && !contact),
        'name and contact only with consent',
      ),
    output: appealView,
    errors: [...MEMBER_ERRORS, ...TAKING_ERRORS],
    callers: ['staff'],
    limit: 'newThing',
    mutates: true,
  }),
  'appeal.claim': memberAct({
    summary: 'Makes the person an appeal was recorded for its owner, by its number and code.',
    input: {
      number: z.string().regex(/^\d{8}-[0-9A-Z]{6}$/),
      code: z.string().regex(/^[0-9A-Z]{10}$/),
    },
    output: appealView,
    errors: ['WRONG_STATE'],
    callers: ['member'],
    limit: 'attempt',
  }),
  'appeal.list': memberLook({
    summary:
      'Own appeals, those one follows or joined, the public ones of the community, or (for its staff) all of them; newest first.',
    input: {
      scope: z.enum(['mine', 'followed', 'public', 'community']),
      /** Filters and words apply to `public` and `community`. */
      category: category.optional(),
      state: z.enum(LIST_STATES).optional(),
      gridId: id.optional(),
      words: ownText(1, 30).optional(),
      /** For `community`: which one; that of the caller's post when left out. */
      communityId: id.optional(),
      cursor,
      limit,
    },
    output: appealPage,
    callers: ['member'],
  }),
};
