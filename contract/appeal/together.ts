import * as z from 'zod';
import { callersOf } from '../../domain/appeal/permission';
import { ROLES } from '../../domain/people';
import { action, MEMBER_ERRORS } from '../action';
import { id, instant } from '../shared';
import { ACT_ERRORS, images, one, SAYING_ERRORS, said } from './fields';
import { appealItemView, appealView } from './views';

/** Owner, neighbours and staff around one appeal: joining, following, merging, asking, looking. */
export const togetherActions = {
  'appeal.join': action({
    summary: '我也遇到: the person has the same, or not after all; they are told what happens.',
    input: z.strictObject({ ...one, isOn: z.boolean() }),
    output: appealView,
    errors: ACT_ERRORS,
    callers: ['neighbour'],
    mutates: true,
  }),
  'appeal.follow': action({
    summary: 'The person is told what happens, or not any more.',
    input: z.strictObject({ ...one, isOn: z.boolean() }),
    output: appealView,
    errors: ACT_ERRORS,
    callers: ['neighbour'],
    mutates: true,
  }),
  'appeal.duplicates': action({
    summary: 'Open appeals of the community that are likely the same, for staff to put together.',
    input: z.strictObject({ appealId: id }),
    output: z.object({ items: z.array(appealItemView) }),
    errors: [...MEMBER_ERRORS],
    callers: ['handler', 'overseer'],
    mutates: false,
  }),
  'appeal.merge': action({
    summary:
      'Puts a duplicate into another appeal: its owner and all who joined it get the updates of that one.',
    input: z.strictObject({ ...one, intoId: id }),
    output: appealView,
    errors: [...ACT_ERRORS, 'CANNOT_MERGE'],
    callers: callersOf('merge'),
    mutates: true,
  }),
  'appeal.supplement': action({
    summary: 'The owner adds what was left out; ends a pause.',
    input: z.strictObject({ ...one, text: said, images }),
    output: appealView,
    errors: [...SAYING_ERRORS, 'FILE_REFUSED'],
    callers: callersOf('supplement'),
    mutates: true,
  }),
  'appeal.remind': action({
    summary: 'The owner asks to hurry: once a day, three times in a round.',
    input: z.strictObject(one),
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('remind'),
    mutates: true,
  }),
  'appeal.looks': action({
    summary:
      'Which staff opened the appeal or looked at contact or identity, when and why; for the owner.',
    input: z.strictObject({ appealId: id }),
    output: z.object({
      looks: z.array(
        z.object({
          at: instant,
          what: z.enum(['content', 'contact', 'identity']),
          by: z.object({
            role: z.enum(ROLES),
            name: z.string(),
            placeName: z.string(),
          }),
          reason: z.string().nullable(),
        }),
      ),
    }),
    errors: [...MEMBER_ERRORS],
    callers: ['owner'],
    mutates: false,
  }),
};
