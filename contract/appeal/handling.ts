import * as z from 'zod';
import { callersOf } from '../../domain/appeal/permission';
import { FEEDBACK_CHANNELS } from '../../domain/appeal/vocabulary';
import { writtenText } from '../shared';
import { ACT_ERRORS, getAction, memberAct, SAYING_ERRORS, said } from '../thing';
import { one, reason } from './fields';
import { appealView } from './views';

const revealed = z.object({ name: z.string().nullable(), contact: z.string().nullable() });

/** What is done to one appeal. */
export const handlingActions = {
  'appeal.get': {
    ...getAction(one, appealView, callersOf('get')),
    summary: 'One appeal, as much of it as the caller may see.',
    releases: [
      {
        field: 'departments',
        why: 'Staff are offered the departments that staff of the city named for appeals like this one.',
        step: 0,
        smallestGroup: 1,
      },
    ],
  },
  'appeal.accept': memberAct({
    summary: 'A handler takes it on.',
    input: one,
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('accept'),
  }),
  'appeal.respond': memberAct({
    summary: 'The first answer to the resident; stops the respond and the reply clock.',
    input: { ...one, text: said },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('respond'),
  }),
  'appeal.progress': memberAct({
    summary: 'Tells what was done since.',
    input: { ...one, text: said },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('progress'),
  }),
  'appeal.escalate': memberAct({
    summary: 'Hands it one level up, with the reason.',
    input: { ...one, reason },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('escalate'),
  }),
  'appeal.resolve': memberAct({
    summary: 'Done: what was done, and how the resident was told.',
    input: {
      ...one,
      result: said,
      channel: z.enum(FEEDBACK_CHANNELS),
    },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('resolve'),
  }),
  'appeal.rate': memberAct({
    summary: 'The owner says solved or not, with stars; "not solved" reopens it one level up.',
    input: {
      ...one,
      solved: z.boolean(),
      stars: z.int().min(1).max(5),
      comment: writtenText(1, 500).optional(),
    },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('rate'),
  }),
  'appeal.withdraw': memberAct({
    summary: 'The owner takes it back.',
    input: { ...one, reason: writtenText(1, 200).optional() },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('withdraw'),
    limit: 'none',
  }),
  'appeal.revealContact': memberAct({
    summary:
      'Shows a handler how to reach the writer; the look is logged and shown to the writer. Never when anonymous.',
    input: one,
    output: revealed,
    errors: ACT_ERRORS,
    callers: callersOf('revealContact'),
  }),
  'appeal.revealIdentity': memberAct({
    summary:
      'Shows the secretary who wrote an anonymous appeal, for a reason; logged, and shown to the writer.',
    input: { ...one, reason },
    output: revealed,
    errors: SAYING_ERRORS,
    callers: callersOf('revealIdentity'),
  }),
};
