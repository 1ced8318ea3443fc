import * as z from 'zod';
import { CATEGORIES } from '../domain/appeal/vocabulary';
import { action, MEMBER_ERRORS } from './action';
import { civilDate, id, idempotencyKey, instant, writtenText } from './shared';

const count = z.int().min(0);

/** What WeChat gives the app for data that only the server may read; it lives for five minutes. */
const cloudId = z
  .string()
  .regex(/^[\w.:~+/=-]{1,512}$/)
  .describe('The cloudID of wx.getGroupEnterInfo');

const groupView = z.object({
  id,
  /** What staff call it: WeChat does not tell a group's name. */
  name: z.string(),
  gridId: id.nullable(),
  gridName: z.string().nullable(),
  boundAt: instant,
  boundByName: z.string(),
  mayUnbind: z.boolean(),
});

const groupsView = z.object({
  communityId: id,
  communityName: z.string(),
  grids: z.array(z.object({ id, name: z.string() })),
  groups: z.array(groupView),
});

/** The WeChat groups of a community, bound by who works there, and what may be posted in them. */
export const communityActions = {
  'community.bindGroup': action({
    summary:
      'Who works in a community says that a WeChat group is its own, or renames or moves it; of another community: CONFLICT.',
    input: z.strictObject({
      cloudId,
      gridId: id.optional(),
      name: writtenText(1, 20),
      idempotencyKey,
    }),
    output: groupsView,
    errors: [...MEMBER_ERRORS, 'GROUP_UNKNOWN', 'CONTENT_REJECTED'],
    callers: ['staff'],
    mutates: true,
  }),
  'community.enterGroup': action({
    summary: 'Somebody came from a WeChat group: its community, when it is bound to one.',
    input: z.strictObject({ cloudId }),
    output: z.object({
      group: z
        .object({
          communityId: id,
          communityName: z.string(),
          gridId: id.nullable(),
          gridName: z.string().nullable(),
        })
        .nullable(),
    }),
    errors: ['GROUP_UNKNOWN'],
    callers: ['visitor'],
    mutates: false,
  }),
  'community.groups': action({
    summary: 'The WeChat groups bound to the community that the caller works in.',
    input: z.strictObject({}),
    output: groupsView,
    errors: [...MEMBER_ERRORS],
    callers: ['staff'],
    mutates: false,
  }),
  'community.unbindGroup': action({
    summary: 'Who bound a group, or the secretary, takes it off; once more changes nothing.',
    input: z.strictObject({ groupId: id, idempotencyKey }),
    output: groupsView,
    errors: [...MEMBER_ERRORS],
    callers: ['staff'],
    mutates: true,
  }),
  'community.digest': action({
    summary:
      'What a day brought in the community that the caller works in, of public appeals, without personal data: to be posted in groups.',
    input: z.strictObject({ date: civilDate.optional() }),
    output: z.object({
      communityName: z.string(),
      date: civilDate,
      received: z.object({ total: count, byCategory: z.record(z.enum(CATEGORIES), count) }),
      resolved: z.object({ total: count }),
      /** Some of those resolved. */
      items: z.array(
        z.object({
          id,
          number: z.string(),
          /** A few words, without personal data. */
          excerpt: z.string(),
          category: z.enum(CATEGORIES),
        }),
      ),
    }),
    errors: [...MEMBER_ERRORS],
    callers: ['staff'],
    mutates: false,
  }),
};
