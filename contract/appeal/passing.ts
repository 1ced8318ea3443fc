import * as z from 'zod';
import { HANDOVERS } from '../../domain/appeal/acts';
import { MAX_EXTENSION_DAYS } from '../../domain/appeal/extension';
import { MAX_PAUSE_DAYS } from '../../domain/appeal/pause';
import { callersOf } from '../../domain/appeal/permission';
import { ROLES } from '../../domain/people';
import { PRIORITIES } from '../../domain/priority';
import { action, MEMBER_ERRORS } from '../action';
import { id } from '../shared';
import { ACT_ERRORS, one, postKey, reason, SAYING_ERRORS, said } from './fields';
import { appealView } from './views';

const RECEIVER_ERRORS = [...SAYING_ERRORS, 'RECEIVER_REFUSED'] as const;

const handing = { input: z.strictObject({ ...one, to: postKey, reason }), output: appealView };
const saying = { output: appealView, errors: SAYING_ERRORS, mutates: true } as const;

/** An appeal going from hand to hand, its clocks, and the word from above. */
export const passingActions = {
  'appeal.posts': action({
    summary: 'The posts of the place and who holds them, and for what each may be named now.',
    input: z.strictObject({ appealId: id }),
    output: z.object({
      posts: z.array(
        z.object({
          key: postKey,
          role: z.enum(ROLES),
          placeName: z.string(),
          names: z.array(z.string()),
          hows: z.array(z.enum(HANDOVERS)),
        }),
      ),
    }),
    errors: [...MEMBER_ERRORS],
    callers: ['handler', 'superior'],
    mutates: false,
  }),
  'appeal.assist': action({
    ...handing,
    summary: 'A handler asks another post to help; it keeps its handlers.',
    errors: RECEIVER_ERRORS,
    callers: callersOf('assist'),
    mutates: true,
  }),
  'appeal.transfer': action({
    ...handing,
    summary: 'A handler passes it to another post; the third time the street decides instead.',
    errors: RECEIVER_ERRORS,
    callers: callersOf('transfer'),
    mutates: true,
  }),
  'appeal.sendBack': action({
    ...saying,
    summary: 'A handler gives it back to the secretary, who hands it out; counts like a transfer.',
    input: z.strictObject({ ...one, reason }),
    callers: callersOf('sendBack'),
  }),
  'appeal.rule': action({
    ...handing,
    summary: 'The street decides which post has it; it is not passed on any more.',
    errors: RECEIVER_ERRORS,
    callers: callersOf('rule'),
    mutates: true,
  }),
  'appeal.reassign': action({
    ...handing,
    summary: 'Somebody above the handlers gives it to another post.',
    errors: RECEIVER_ERRORS,
    callers: callersOf('reassign'),
    mutates: true,
  }),
  'appeal.note': action({
    ...saying,
    summary: 'A note that only staff read.',
    input: z.strictObject({ ...one, text: said }),
    callers: callersOf('note'),
  }),
  'appeal.supervise': action({
    ...saying,
    summary: 'Somebody above the handlers presses for it; marked until the handlers act.',
    input: z.strictObject({ ...one, text: said }),
    callers: callersOf('supervise'),
  }),
  'appeal.pause': action({
    ...saying,
    summary: 'Stops the clocks of working days while something must be waited for.',
    input: z.strictObject({ ...one, reason, workingDays: z.int().min(1).max(MAX_PAUSE_DAYS) }),
    callers: callersOf('pause'),
  }),
  'appeal.resume': action({
    summary: 'The clocks go on, with what was left of them.',
    input: z.strictObject(one),
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('resume'),
    mutates: true,
  }),
  'appeal.requestExtension': action({
    ...saying,
    summary: 'A handler asks for more working days.',
    input: z.strictObject({ ...one, reason, workingDays: z.int().min(1).max(MAX_EXTENSION_DAYS) }),
    callers: callersOf('requestExtension'),
  }),
  'appeal.extend': action({
    ...saying,
    summary: 'Somebody above the handlers grants or refuses the working days asked for.',
    input: z.strictObject({ ...one, isGranted: z.boolean(), reason: reason.optional() }),
    callers: callersOf('extend'),
  }),
  'appeal.regrade': action({
    ...saying,
    summary: 'Staff give it another colour, with the reason; other clocks run then.',
    input: z.strictObject({ ...one, priority: z.enum(PRIORITIES), reason }),
    callers: callersOf('regrade'),
  }),
  'appeal.setDepartment': action({
    summary: 'Staff name the department in charge; later suggestions learn from it.',
    input: z.strictObject({
      ...one,
      department: z.string().regex(/^[\u4e00-\u9fa5A-Za-z0-9（）]{2,20}$/),
    }),
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('setDepartment'),
    mutates: true,
  }),
};
