import * as z from 'zod';
import { callersOf } from '../../domain/appeal/permission';
import { FEEDBACK_CHANNELS } from '../../domain/appeal/vocabulary';
import { action, MEMBER_ERRORS } from '../action';
import { id, writtenText } from '../shared';
import { ACT_ERRORS, one, reason, SAYING_ERRORS, said } from './fields';
import { appealView } from './views';

const revealed = z.object({ name: z.string().nullable(), contact: z.string().nullable() });

/** What is done to one appeal. */
export const handlingActions = {
  'appeal.get': action({
    summary: 'One appeal, as much of it as the caller may see.',
    input: z.strictObject({ appealId: id }),
    output: appealView,
    errors: [...MEMBER_ERRORS],
    callers: callersOf('get'),
    mutates: false,
  }),
  'appeal.accept': action({
    summary: 'A handler takes it on.',
    input: z.strictObject(one),
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('accept'),
    mutates: true,
  }),
  'appeal.respond': action({
    summary: 'The first answer to the resident; stops the respond and the reply clock.',
    input: z.strictObject({ ...one, text: said }),
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('respond'),
    mutates: true,
  }),
  'appeal.progress': action({
    summary: 'Tells what was done since.',
    input: z.strictObject({ ...one, text: said }),
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('progress'),
    mutates: true,
  }),
  'appeal.escalate': action({
    summary: 'Hands it one level up, with the reason.',
    input: z.strictObject({ ...one, reason }),
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('escalate'),
    mutates: true,
  }),
  'appeal.resolve': action({
    summary: 'Done: what was done, and how the resident was told.',
    input: z.strictObject({
      ...one,
      result: said,
      channel: z.enum(FEEDBACK_CHANNELS),
    }),
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('resolve'),
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
    errors: SAYING_ERRORS,
    callers: callersOf('rate'),
    mutates: true,
  }),
  'appeal.withdraw': action({
    summary: 'The owner takes it back.',
    input: z.strictObject({ ...one, reason: writtenText(1, 200).optional() }),
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('withdraw'),
    mutates: true,
  }),
  'appeal.revealContact': action({
    summary:
      'Shows a handler how to reach the writer; the look is logged and shown to the writer. Never when anonymous.',
    input: z.strictObject(one),
    output: revealed,
    errors: ACT_ERRORS,
    callers: callersOf('revealContact'),
    mutates: true,
  }),
  'appeal.revealIdentity': action({
    summary:
      'Shows the secretary who wrote an anonymous appeal, for a reason; logged, and shown to the writer.',
    input: z.strictObject({ ...one, reason }),
    output: revealed,
    errors: SAYING_ERRORS,
    callers: callersOf('revealIdentity'),
    mutates: true,
  }),
};
