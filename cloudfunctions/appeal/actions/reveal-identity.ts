import { Refusal } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { act as perform } from '../act/perform';
import { showRevealed } from '../act/reveal';

/** `appeal.revealIdentity`: the reason and the look are in the timeline, and told to the owner, before anything is shown. */
export const revealIdentity: Handler<'appeal.revealIdentity'> = async (input, call) => {
  const { reason: text, ...one } = input;
  const act = 'revealIdentity';
  const appeal = await perform(call, { ...one, permission: act, act, text });
  if (appeal instanceof Refusal) return appeal;
  return showRevealed(appeal, call, { act, key: input.idempotencyKey });
};
