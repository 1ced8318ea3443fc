import { saveSection } from '../../lib/community-settings';
import { Refusal, refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { staffedCommunity } from '../../lib/staff-community';
import { type AppealSettings, maySet, presentSettings, settingsPlace } from '../settings';

/** `appeal.saveSettings`: only over the version that was read, so that nobody's work is lost unseen. */
export const saveSettings: Handler<'appeal.saveSettings'> = async (input, { me, now }) => {
  const { communityId, version, idempotencyKey, ...values } = input;
  const community = await staffedCommunity(me, communityId);
  if (!community || !maySet(me, community._id)) return refuse('FORBIDDEN');
  const saved = await saveSection<AppealSettings>(settingsPlace(community._id), {
    values,
    over: version,
    savedAt: now,
    savedBy: me._id,
    key: idempotencyKey,
  });
  return saved instanceof Refusal ? saved : presentSettings(saved, community, me);
};
