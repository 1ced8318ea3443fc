import type { ChosenAct } from '../../../domain/appeal/acts';
import { allowedActions } from '../../../domain/appeal/permission';
import { people } from '../../lib/people';
import { unseal } from '../../lib/seal';
import type { MemberCall } from '../../lib/serve';
import { wholeOf } from '../../lib/words';
import type { AppealRecord } from '../record';
import { asPerson } from './access';

/** An old key is no pass: who may not look any more sees nothing, also in a retry. */
export function isStillAllowed(appeal: AppealRecord, call: MemberCall, act: ChosenAct): boolean {
  return allowedActions(asPerson(call.me), appeal, call.now).includes(act);
}

/** Whose appeal it is, and how to reach them; of an appeal that nobody claimed, whom staff wrote it down for. */
export async function writerOf(
  appeal: AppealRecord,
): Promise<{ name: string | null; contact: string | null }> {
  const { _id, ownerId, ownerName, nameSealed, contactSealed } = appeal;
  const owner = ownerId === null ? null : await people.find(ownerId);
  const told = nameSealed ? unseal(nameSealed, _id) : ownerName && wholeOf(ownerName, _id);
  const name = owner?.realNameSealed ? unseal(owner.realNameSealed, owner._id) : told;
  return { name, contact: contactSealed ? unseal(contactSealed, _id) : null };
}
