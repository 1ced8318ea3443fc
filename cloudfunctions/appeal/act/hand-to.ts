import type { Handover } from '../../../domain/appeal/acts';
import { mayReceive } from '../../../domain/appeal/receivers';
import type { RoleKey } from '../../../domain/people';
import { partsOf } from '../../../domain/people';
import { assignTo, assignUp } from '../../lib/assignees';
import { type Refusal, refuse } from '../../lib/errors';
import { places } from '../../lib/people';
import type { MemberCall } from '../../lib/serve';
import type { AppealRecord } from '../record';
import { leftOut } from './assign';
import type { Plan } from './change';
import { performSaying } from './perform';

interface Handing {
  appealId: string;
  idempotencyKey: string;
  to: string;
  reason: string;
}

/** 转办, 协办, 裁定, 改派: the same but for who may do it and which posts may be named. */
export function handTo(call: MemberCall, how: Handover, { to, reason: text, ...input }: Handing) {
  const key = to as RoleKey;
  return performSaying<'RECEIVER_REFUSED'>(call, {
    ...input,
    permission: how,
    act: how,
    text,
    plan: (appeal) => planFor(appeal, how, key),
  });
}

async function planFor(
  appeal: AppealRecord,
  how: Handover,
  key: RoleKey,
): Promise<Partial<Plan> | Refusal<'RECEIVER_REFUSED'>> {
  const gridIds = await gridsNamed(appeal, key);
  if (!mayReceive(key, how, appeal, gridIds)) return refuse('RECEIVER_REFUSED');
  const writer = leftOut(appeal);
  return {
    to: await assignTo(appeal, writer, key),
    up: how === 'transfer' ? await assignUp(appeal, writer, appeal.level) : null,
  };
}

/** The grid named, when it is one of the appeal's community. No request for its own grid or other posts. */
async function gridsNamed({ path }: AppealRecord, key: RoleKey): Promise<string[]> {
  const { role, placeId } = partsOf(key);
  if (role !== 'grid_worker' || placeId === path.grid) return [path.grid];
  const grid = await places.find(placeId);
  return grid?.parentId === path.community ? [placeId] : [];
}
