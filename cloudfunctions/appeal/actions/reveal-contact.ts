import { allowedActions } from '../../../domain/appeal/permission';
import { Refusal, refuse } from '../../lib/errors';
import { people } from '../../lib/people';
import { unseal } from '../../lib/seal';
import type { Handler } from '../../lib/serve';
import { asPerson } from '../access';
import { act } from '../perform';

/** `appeal.revealContact`: the look is in the timeline, and told to the owner, before anything is shown. */
export const revealContact: Handler<'appeal.revealContact'> = async (input, call) => {
  const appeal = await act(call, { ...input, permission: 'revealContact', act: 'revealContact' });
  if (appeal instanceof Refusal) return appeal;
  // An old key is no pass: who may not look any more sees nothing, also in a retry.
  if (!allowedActions(asPerson(call.me), appeal, call.now).includes('revealContact')) {
    return refuse('FORBIDDEN');
  }
  const owner = await people.find(appeal.ownerId);
  const name = owner?.realNameSealed ? unseal(owner.realNameSealed, owner._id) : appeal.ownerName;
  const contact = appeal.contactSealed ? unseal(appeal.contactSealed, appeal._id) : null;
  return { name, contact };
};
