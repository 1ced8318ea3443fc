import { Refusal } from '../../lib/errors';
import { people } from '../../lib/people';
import { unseal } from '../../lib/seal';
import type { Handler } from '../../lib/serve';
import { act } from '../perform';

/** `appeal.revealContact`: the look is in the timeline, and told to the owner, before anything is shown. */
export const revealContact: Handler<'appeal.revealContact'> = async (input, call) => {
  const appeal = await act(call, { ...input, permission: 'revealContact', act: 'revealContact' });
  if (appeal instanceof Refusal) return appeal;
  const owner = await people.find(appeal.ownerId);
  const name = owner?.realNameSealed ? unseal(owner.realNameSealed, owner._id) : appeal.ownerName;
  const contact = appeal.contactSealed ? unseal(appeal.contactSealed, appeal._id) : null;
  return { name, contact };
};
