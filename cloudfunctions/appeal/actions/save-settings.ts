import { transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { staffedCommunity } from '../../lib/staff-community';
import { maySet, presentSettings, type SettingsRecord } from '../settings';

/** `appeal.saveSettings`: only over the version that was read, so that nobody's work is lost unseen. */
export const saveSettings: Handler<'appeal.saveSettings'> = async (input, { me, now }) => {
  const { communityId, version, idempotencyKey: key, ...values } = input;
  const community = await staffedCommunity(me, communityId);
  if (!community || !maySet(me, community._id)) return refuse('FORBIDDEN');
  const { _id } = community;
  const saved = await transaction(async (tx) => {
    const before = await tx.find<SettingsRecord>('communities', _id);
    if (before?.key === key && before.savedBy === me._id) return before;
    if ((before?.version ?? 0) !== version) return refuse('CONFLICT');
    const after: SettingsRecord = {
      ...{ _id, ...values, version: version + 1 },
      ...{ savedAt: now, savedBy: me._id, key },
    };
    if (before) await tx.update<SettingsRecord>('communities', _id, { ...after, _id: undefined });
    else await tx.insert('communities', after);
    return after;
  });
  return saved instanceof Refusal ? saved : presentSettings(saved, community, me);
};
