import * as z from 'zod';
import { HANDOVERS } from '../../domain/appeal/acts';
import { MAX_EXTENSION_DAYS } from '../../domain/appeal/extension';
import { MAX_PAUSE_DAYS } from '../../domain/appeal/pause';
import { callersOf } from '../../domain/appeal/permission';
import { ROLES } from '../../domain/people';
import { PRIORITIES } from '../../domain/priority';
import { readByOthers } from '../read-by-others';
import { ACT_ERRORS, memberAct, memberLook, SAYING_ERRORS, said } from '../thing';
import { one, postKey, reason } from './fields';
import { appealView } from './views';

const handing = {
  input: { ...one, to: postKey, reason },
  output: appealView,
  errors: [...SAYING_ERRORS, 'RECEIVER_REFUSED'],
} as const;
const saying = { output: appealView, errors: SAYING_ERRORS } as const;

/** An appeal going from hand to hand, its clocks, and the word from above. */
export const passingActions = {
  'appeal.posts': memberLook({
    summary: 'The posts of the place and who holds them, and for what each may be named now.',
    input: one,
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
    callers: ['handler', 'superior'],
  }),
  'appeal.assist': memberAct({
    ...handing,
    summary: 'A handler asks another post to help; it keeps its handlers.',
    callers: callersOf('assist'),
  }),
  'appeal.transfer': memberAct({
    ...handing,
    summary: 'A handler passes it to another post; the third time the street decides instead.',
    callers: callersOf('transfer'),
  }),
  'appeal.sendBack': memberAct({
    ...saying,
    summary: 'A handler gives it back to the secretary, who hands it out; counts like a transfer.',
    input: { ...one, reason },
    callers: callersOf('sendBack'),
  }),
  'appeal.rule': memberAct({
    ...handing,
    summary: 'The street decides which post has it; it is not passed on any more.',
    callers: callersOf('rule'),
  }),
  'appeal.reassign': memberAct({
    ...handing,
    summary: 'Somebody above the handlers gives it to another post.',
    callers: callersOf('reassign'),
  }),
  'appeal.note': memberAct({
    ...saying,
    summary: 'A note that only staff read.',
    input: { ...one, text: said },
    callers: callersOf('note'),
  }),
  'appeal.supervise': memberAct({
    ...saying,
    summary: 'Somebody above the handlers presses for it; marked until the handlers act.',
    input: { ...one, text: said },
    callers: callersOf('supervise'),
  }),
  'appeal.pause': memberAct({
    ...saying,
    summary: 'Stops the clocks of working days while something must be waited for.',
    input: { ...one, reason, workingDays: z.int().min(1).max(MAX_PAUSE_DAYS) },
    callers: callersOf('pause'),
  }),
  'appeal.resume': memberAct({
    summary: 'The clocks go on, with what was left of them.',
    input: one,
    output: appealView,
    errors: ACT_ERRORS,
    callers: callersOf('resume'),
  }),
  'appeal.requestExtension': memberAct({
    ...saying,
    summary: 'A handler asks for more working days.',
    input: { ...one, reason, workingDays: z.int().min(1).max(MAX_EXTENSION_DAYS) },
    callers: callersOf('requestExtension'),
  }),
  'appeal.extend': memberAct({
    ...saying,
    summary: 'Somebody above the handlers grants or refuses the working days asked for.',
    input: { ...one, isGranted: z.boolean(), reason: reason.optional() },
    callers: callersOf('extend'),
  }),
  'appeal.regrade': memberAct({
    ...saying,
    summary: 'Staff give it another colour, with the reason; other clocks run then.',
    input: { ...one, priority: z.enum(PRIORITIES), reason },
    callers: callersOf('regrade'),
  }),
  'appeal.setDepartment': memberAct({
    summary: 'Staff name the department in charge; later suggestions learn from it.',
    input: {
      ...one,
      department: readByOthers(z.string().regex(/^[\u4e00-\u9fa5A-Za-z0-9（）]{2,20}$/), {
        scene: 'comment',
        mayWait: false,
      }),
    },
    output: appealView,
    errors: SAYING_ERRORS,
    callers: callersOf('setDepartment'),
  }),
};
