import { Refusal, refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { act } from '../act/perform';
import { isStillAllowed, writerOf } from '../act/reveal';

/** `appeal.revealContact`: the look is in the timeline, and told to the owner, before anything is shown. */
export const revealContact: Handler<'appeal.revealContact'> = async (input, call) => {
  const appeal = await act(call, { ...input, permission: 'revealContact', act: 'revealContact' });
  if (appeal instanceof Refusal) return appeal;
  return isStillAllowed(appeal, call, 'revealContact') ? writerOf(appeal) : refuse('FORBIDDEN');
};
