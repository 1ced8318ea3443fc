import { Refusal, refuse } from '../../lib/errors';
import { checkText } from '../../lib/openapi';
import type { Handler } from '../../lib/serve';
import { act as perform } from '../act/perform';
import { showRevealed } from '../act/reveal';

/** `appeal.revealIdentity`: the reason and the look are in the timeline, and told to the owner, before anything is shown. */
export const revealIdentity: Handler<'appeal.revealIdentity'> = async (input, call) => {
  const { reason: text, ...one } = input;
  if ((await checkText(call.openid, 'comment', [text])) === 'risky') {
    return refuse('CONTENT_REJECTED');
  }
  const act = 'revealIdentity';
  const appeal = await perform(call, { ...one, permission: act, act, text });
  if (appeal instanceof Refusal) return appeal;
  return showRevealed(appeal, call, { act, key: input.idempotencyKey });
};
