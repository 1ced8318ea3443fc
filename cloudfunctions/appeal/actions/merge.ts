import { isOpen } from '../../../domain/appeal/transition';
import type { Transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import type { Handler, MemberCall } from '../../lib/serve';
import { writerMoved } from '../../lib/writer';
import { actorOf } from '../act/actor-of';
import type { Plan } from '../act/change';
import { countAnew } from '../act/participants';
import { advance, perform } from '../act/perform';
import type { AppealRecord } from '../record';
import { isPublic } from '../store/index-fields';

type Refused = 'CANNOT_MERGE' | 'WRONG_STATE';

/** `appeal.merge`: both appeals in one transaction; the timeline of each stays its own. */
export const merge: Handler<'appeal.merge'> = ({ intoId, ...input }, call) =>
  perform<Refused>(call, {
    ...input,
    permission: 'merge',
    act: 'merge',
    plan: (appeal, _call, tx) => intoOther(tx, appeal, intoId, call),
  });

async function intoOther(
  tx: Transaction,
  appeal: AppealRecord,
  intoId: string,
  call: MemberCall,
): Promise<Partial<Plan> | Refusal<Refused>> {
  const into = await tx.find<AppealRecord>('appeals', intoId);
  if (!into || !fits(appeal, into)) return refuse('CANNOT_MERGE');
  if (!isOpen(appeal.status)) return refuse('WRONG_STATE');
  const hadOthers = appeal.countVersion + appeal.absorbed.length > 0;
  const absorbed = [
    ...into.absorbed,
    ...[
      {
        id: appeal._id,
        number: appeal.number,
        ownerId: appeal.ownerId,
        ownerSealed: appeal.ownerSealed,
        counts: countsAs(appeal),
      },
      ...appeal.absorbed,
    ].map((one) => writerMoved(one, { from: appeal._id, to: intoId })),
  ];
  const counts = await countAnew({ ...into, absorbed }, { now: call.now, hadOthers });
  const taken = await advance(tx, into, {
    act: 'absorb',
    entry: { at: call.now, by: actorOf(call, appeal), key: null, text: appeal.number },
    plan: { extra: { absorbed, ...counts } },
  });
  if (taken instanceof Refusal) return taken;
  return { options: { into: intoId }, extra: { mergedNumber: into.number } };
}

function countsAs({
  visibility,
  isAnonymous,
}: AppealRecord): AppealRecord['absorbed'][number]['counts'] {
  if (visibility === 'handlers') return 'not';
  return isAnonymous ? 'apart' : 'person';
}

/**
 * Whoever is told of the other one must be allowed to read it: when it is not for everybody, nobody but its writer may
 * have had to do with the duplicate: people may come again at this very moment. That it fits must not tell that somebody anonymous is the writer of another one, too.
 */
function fits(appeal: AppealRecord, into: AppealRecord): boolean {
  const isSamePlace = appeal.path.community === into.path.community;
  const isNamed = !appeal.isAnonymous && !into.isAnonymous && into.ownerId !== null;
  const isAlone = appeal.countVersion + appeal.absorbed.length === 0;
  const isOwn = isNamed && into.ownerId === appeal.ownerId && isAlone;
  const isReadable = isPublic(into) || isOwn;
  return appeal._id !== into._id && isSamePlace && isReadable && into.mergedInto === null;
}
