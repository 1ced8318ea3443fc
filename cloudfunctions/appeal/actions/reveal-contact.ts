import { Refusal } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { act as perform } from '../act/perform';
import { showRevealed } from '../act/reveal';

/** `appeal.revealContact`: the look is in the timeline, and told to the owner, before anything is shown. */
export const revealContact: Handler<'appeal.revealContact'> = async (input, call) => {
  const act = 'revealContact';
  const appeal = await perform(call, { ...input, permission: act, act });
  if (appeal instanceof Refusal) return appeal;
  return showRevealed(appeal, call, { act, key: input.idempotencyKey });
};
