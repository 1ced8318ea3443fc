import { relationsOf } from '../../../domain/appeal/permission';
import { isPossible } from '../../../domain/appeal/transition';
import { show } from '../../lib/act/show';
import { transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import { countNow } from '../../lib/limits/limited';
import { ownNamesOf } from '../../lib/own-names';
import type { Handler, MemberCall } from '../../lib/serve';
import { isPerson, writerIn } from '../../lib/writer';
import { asPerson } from '../act/access';
import { namesHidden } from '../act/hide-names';
import { APPEALS } from '../act/kind';
import { countAnew } from '../act/participants';
import { advance } from '../act/perform';
import { sayLess } from '../act/say-less';
import { isClaimCode } from '../intake/claim-code';
import { type AppealRecord, appeals } from '../record';
import { ownerNameIn } from '../store/words';

/** `appeal.claim`: whoever was given the code becomes the owner, once; who has it or wrote it down cannot be.
 * Each try counts, so that nobody can guess codes. */
export const claim: Handler<'appeal.claim'> = async ({ number, code, idempotencyKey }, call) => {
  const [found] = await appeals.list({ number }, { orderBy: ['_id', 'asc'], limit: 1 });
  await countNow(async () => isPerson(found?.ownerId ?? null, call.openid));
  if (!found?.intake || !isClaimCode(found._id, code)) return refuse('NOT_FOUND');
  const claimed = await claimOnce(found._id, call, idempotencyKey);
  if (claimed instanceof Refusal) return claimed;
  await sayLess(claimed);
  return show(APPEALS, claimed, call);
};

function claimOnce(id: string, { me, now }: MemberCall, key: string) {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    if (!appeal) return refuse('NOT_FOUND');
    if (isPerson(appeal.ownerId, me._id)) return appeal;
    const isHandler = relationsOf(asPerson(me), appeal).includes('handler');
    if (isHandler || appeal.intake?.by.id === me._id) return refuse('FORBIDDEN');
    if (!isPossible(appeal, 'claim', now)) return refuse('WRONG_STATE');
    const writer = writerIn(appeal, me._id);
    const claimed = { ...appeal, ...writer };
    const isJoined = appeal.countVersion > 0 || appeal.absorbed.length > 0;
    const owner = { ownerName: ownerNameIn(appeal, me.nickname) };
    const hidden = namesHidden({ ...claimed, ...owner }, ownNamesOf(me));
    const counts = isJoined ? await countAnew(claimed, { now, hadOthers: false }) : {};
    return advance(tx, appeal, {
      act: 'claim',
      entry: {
        at: now,
        by: { id: me._id, role: 'owner', name: null, placeName: null },
        key,
        text: null,
      },
      plan: { extra: { ...hidden, ...owner, ...writer, ...counts } },
    });
  });
}
