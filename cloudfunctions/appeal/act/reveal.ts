import { allowedActions } from '../../../domain/appeal/permission';
import { civilDateOf } from '../../../domain/calendar/beijing-time';
import { keepLook } from '../../lib/act/show';
import { refuse } from '../../lib/errors';
import { people } from '../../lib/people';
import { unseal } from '../../lib/seal';
import type { MemberCall } from '../../lib/serve';
import { wholeOf } from '../../lib/words';
import { openidOf } from '../../lib/writer';
import type { AppealRecord } from '../record';
import { asPerson } from './access';
import { APPEALS } from './kind';

/** What each of these acts shows. */
export const REVEALS = { revealContact: 'contact', revealIdentity: 'identity' } as const;
type Reveal = keyof typeof REVEALS;

/**
 * Shows what the act of this key revealed. An old key is no pass: who may not look any more sees nothing, also in a
 * retry. A retry on a later day shows it once more, so this look is kept, too.
 */
export async function showRevealed(
  appeal: AppealRecord,
  call: MemberCall,
  { act, key }: { act: Reveal; key: string },
) {
  if (!allowedActions(asPerson(call.me), appeal, call.now).includes(act))
    return refuse('FORBIDDEN');
  const entry = appeal.timeline.find((one) => one.key === key && one.by.id === call.openid);
  const isOfToday = entry && civilDateOf(entry.at) === civilDateOf(call.now);
  if (!isOfToday) await keepLook(APPEALS, appeal, call, REVEALS[act]);
  return writerOf(appeal);
}

/** Whose appeal it is, and how to reach them; of an appeal that nobody claimed, whom staff wrote it down for. */
async function writerOf(
  appeal: AppealRecord,
): Promise<{ name: string | null; contact: string | null }> {
  const { _id, ownerName, nameSealed, contactSealed } = appeal;
  const openid = openidOf(appeal, _id);
  const owner = openid === null ? null : await people.find(openid);
  const told = nameSealed ? unseal(nameSealed, _id) : ownerName && wholeOf(ownerName, _id);
  const name = owner?.realNameSealed ? unseal(owner.realNameSealed, owner._id) : told;
  return { name, contact: contactSealed ? unseal(contactSealed, _id) : null };
}
