import * as z from 'zod';
import { ROLES } from '../domain/people';
import { action, MEMBER_ERRORS } from './action';
import { idempotencyKey, ownText } from './shared';

const postKey = z
  .string()
  .regex(/^(grid_worker|community_staff|community_secretary|street_leader)@[\w-]{1,64}$/);
/** Names somebody in a list without telling who they are in WeChat. */
const handle = z.string().regex(/^[\w-]{22}$/);

const postView = z.object({
  key: postKey,
  role: z.enum(ROLES),
  placeName: z.string(),
  holders: z.array(z.object({ handle, name: z.string() })),
});

/** Who holds which post below the caller's. */
export const staffActions = {
  'account.staff': action({
    summary: 'The posts directly below those of the caller, and who holds them.',
    input: z.strictObject({}),
    output: z.object({ posts: z.array(postView) }),
    errors: [...MEMBER_ERRORS],
    callers: ['staff'],
    mutates: false,
  }),
  'account.release': action({
    summary:
      'Somebody above takes a post from a person (离岗); their open appeals are handed over within minutes.',
    input: z.strictObject({
      key: postKey,
      handle,
      reason: ownText(2, 200),
      idempotencyKey,
    }),
    output: z.object({ posts: z.array(postView) }),
    errors: [...MEMBER_ERRORS],
    callers: ['staff'],
    mutates: true,
  }),
};
