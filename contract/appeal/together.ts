import * as z from 'zod';
import { callersOf } from '../../domain/appeal/permission';
import { id } from '../shared';
import {
  ACT_ERRORS,
  images,
  looksAction,
  lookView,
  memberAct,
  memberLook,
  SAYING_ERRORS,
  said,
} from '../thing';
import { one, showsContact } from './fields';
import { appealItemView, appealView } from './views';

/** Owner, neighbours and staff around one appeal: joining, following, merging, asking, looking. */
export const togetherActions = {
  'appeal.join': memberAct({
    summary: '我也遇到: the person has the same, or not after all; they are told what happens.',
    input: { ...one, isOn: z.boolean() },
    output: appealView,
    errors: ACT_ERRORS,
    callers: ['neighbour'],
  }),
  'appeal.follow': memberAct({
    summary: 'The person is told what happens, or not any more.',
    input: { ...one, isOn: z.boolean() },
    output: appealView,
    errors: ACT_ERRORS,
    callers: ['neighbour'],
  }),
  'appeal.duplicates': memberLook({
    summary: 'Open appeals of the community that are likely the same, for staff to put together.',
    input: one,
    output: z.object({ items: z.array(appealItemView) }),
    callers: ['handler', 'overseer'],
  }),
  'appeal.merge': memberAct({
    summary:
      'Puts a duplicate into another appeal: its owner and all who joined it get the updates of that one.',
    input: { ...one, intoId: id },
    output: appealView,
    errors: [...ACT_ERRORS, 'CANNOT_MERGE'],
    callers: callersOf('merge'),
  }),
  'appeal.supplement': memberAct({
    summary: 'The owner adds what was left out; ends a pause.',
    input: { ...one, text: said, images, showsContact },
    output: appealView,
    errors: [...SAYING_ERRORS, 'FILE_REFUSED'],
    callers: callersOf('supplement'),
    limit: 'pressing',
  }),
  'appeal.remind': memberAct({
    summary: 'The owner asks to hurry: once a day, three times in a round.',
    input: one,
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('remind'),
    limit: 'pressing',
  }),
  'appeal.looks': {
    ...looksAction(
      one,
      lookView.extend({
        what: z.enum(['content', 'contact', 'identity']),
        reason: z.string().nullable(),
      }),
    ),
    summary:
      'Which staff opened the appeal or looked at contact or identity, when and why; for the owner.',
  },
};
