import * as z from 'zod';
import { callersOf } from '../../domain/appeal/permission';
import { ownText } from '../shared';
import { ACT_ERRORS, memberAct, SAYING_ERRORS } from '../thing';
import { one, reason } from './fields';
import { appealView } from './views';

/** Words that are hidden from neighbours, besides those that the rules find. */
const words = z.array(ownText(1, 20)).max(10);

/** Others see less of an appeal from now on. */
export const hidingActions = {
  'appeal.hide': memberAct({
    summary:
      'The owner hides more words, makes it anonymous, or leaves it to those who handle it; also after it was closed.',
    input: {
      ...one,
      words,
      isAnonymous: z.literal(true).optional(),
      isForHandlers: z.literal(true).optional(),
    },
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('hide'),
    limit: 'none',
  }),
  'appeal.redact': memberAct({
    summary:
      'Staff hide personal words that slipped through; the owner is told, everybody reads why.',
    input: { ...one, words: words.min(1), reason },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('redact'),
    limit: 'none',
  }),
};
