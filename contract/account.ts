import * as z from 'zod';
import { ENTRIES } from '../domain/entries';
import { MOST_UNREAD } from '../domain/notice/unread';
import { PLACE_LEVELS, ROLES } from '../domain/people';
import { action } from './action';
import { faultReport } from './fault';
import { id, idempotencyKey, instant, ownText, waitingText } from './shared';

export const placeView = z.object({ id, name: z.string(), level: z.enum(PLACE_LEVELS) });

const roleView = z.object({ role: z.enum(ROLES), place: placeView });

export const meView = z.object({
  /** Shown to others when not anonymous; null before joining. */
  nickname: z.string().nullable(),
  /** The tree above the chosen grid, city first; empty before joining. */
  places: z.array(placeView),
  roles: z.array(roleView),
  /** Agreed to the current version of the privacy terms. */
  hasConsented: z.boolean(),
  consentedAt: instant.nullable(),
  isJoined: z.boolean(),
  /** The rooms of the desk that are open to the caller. */
  entries: z.array(z.enum(ENTRIES)),
  /** Messages not read yet; the greatest number stands for more. */
  unread: z.int().min(0).max(MOST_UNREAD),
});

export const accountActions = {
  'account.me': action({
    summary: 'Who the caller is: places, roles, consent, unread messages.',
    input: z.strictObject({}),
    output: meView,
    errors: [],
    callers: ['visitor'],
    mutates: false,
  }),
  'account.places': action({
    summary:
      'The places directly below a place (the cities without one), to choose where one lives.',
    input: z.strictObject({ parentId: id.optional() }),
    output: z.object({ places: z.array(placeView) }),
    errors: [],
    callers: ['visitor'],
    mutates: false,
  }),
  'account.consent': action({
    summary: 'Agrees to one version of the privacy terms; only the current one counts.',
    input: z.strictObject({ version: z.string().max(20), idempotencyKey }),
    output: meView,
    errors: ['WRONG_STATE'],
    callers: ['visitor'],
    limit: 'none',
    mutates: true,
  }),
  'account.join': action({
    summary: 'Joins (or moves to) a community by choosing a grid in it.',
    input: z.strictObject({
      gridId: id,
      nickname: waitingText(1, 20, 'profile'),
      realName: ownText(2, 20).optional(),
      idempotencyKey,
    }),
    output: meView,
    errors: ['CONSENT_REQUIRED', 'CONTENT_REJECTED'],
    callers: ['visitor'],
    limit: 'moving',
    mutates: true,
  }),
  'account.reportFault': action({
    summary:
      'A phone tells of a fault of its own, for the log only: nothing personal, nothing stored.',
    input: faultReport,
    output: z.strictObject({}),
    errors: [],
    callers: ['visitor'],
    mutates: false,
  }),
};
