import { Refusal, refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { act } from '../act/perform';
import { isStillAllowed, writerOf } from '../act/reveal';

/** `appeal.revealIdentity`: the reason and the look are in the timeline, and told to the owner, before anything is shown. */
export const revealIdentity: Handler<'appeal.revealIdentity'> = async (input, call) => {
  const { reason: text, ...one } = input;
  const wish = { ...one, permission: 'revealIdentity', act: 'revealIdentity', text } as const;
  const appeal = await act(call, wish);
  if (appeal instanceof Refusal) return appeal;
  return isStillAllowed(appeal, call, 'revealIdentity') ? writerOf(appeal) : refuse('FORBIDDEN');
};
