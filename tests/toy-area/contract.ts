import * as z from 'zod';
import { action, MEMBER_ERRORS } from '../../contract/action';
import { images } from '../../contract/appeal/fields';
import { mediaView } from '../../contract/appeal/views';
import { id, idempotencyKey, writtenText } from '../../contract/shared';

const said = writtenText(2, 200);
const view = z.object({
  id,
  text: z.string(),
  status: z.enum(['open', 'found']),
  media: z.array(mediaView),
  allowedActions: z.array(z.string()),
});

/** 失物招领: somebody lost a thing, and somebody at the desk has found it. */
export const lostActions = {
  'lost.prepareUpload': action({
    summary: 'A path for a picture.',
    input: z.strictObject({ idempotencyKey }),
    output: z.object({ cloudPath: z.string() }),
    errors: [...MEMBER_ERRORS],
    callers: ['member'],
    mutates: true,
  }),
  'lost.report': action({
    summary: 'Somebody tells of a thing they lost.',
    input: z.strictObject({ text: said, images, idempotencyKey }),
    output: view,
    errors: [...MEMBER_ERRORS, 'CONTENT_REJECTED', 'FILE_REFUSED'],
    callers: ['member'],
    mutates: true,
  }),
  'lost.find': action({
    summary: 'The desk has it.',
    input: z.strictObject({ lostId: id, text: said, idempotencyKey }),
    output: view,
    errors: [...MEMBER_ERRORS, 'WRONG_STATE', 'CONTENT_REJECTED'],
    callers: ['handler'],
    mutates: true,
  }),
  'lost.get': action({
    summary: 'One lost thing.',
    input: z.strictObject({ lostId: id }),
    output: view,
    errors: [...MEMBER_ERRORS],
    callers: ['owner', 'handler', 'neighbour'],
    mutates: false,
  }),
};
