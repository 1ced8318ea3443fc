import type { AnyStep, Known } from '../../../cloudfunctions/lib/scenario';
import { type AppealView, contract, type Output } from '../../../contract';
import { GRID_ID } from '../../support/world';

/** What a story begins with. */
export function newKnown(): Known {
  const appeals = { appealId: '', earlierId: '', number: '', claimCode: '' };
  return {
    gridId: GRID_ID,
    ...appeals,
    handles: {},
    fileId: '',
    cloudId: '',
    groupId: '',
    callId: '',
  };
}

/** What is sent for a step. */
export function inputOf(step: AnyStep, known: Known, key: string): object {
  const { action } = step;
  const input = step.input(known);
  return contract[action].mutates ? { ...input, idempotencyKey: key } : input;
}

/** What later steps may refer to after this one; uploads are the runner's own. */
export function learn(known: Known, { action }: AnyStep, data: unknown): void {
  if (action === 'appeal.submit' || action === 'appeal.record') {
    const { id, number, intake } = data as AppealView;
    Object.assign(known, { earlierId: known.appealId, appealId: id, number });
    known.claimCode = intake?.claimCode ?? '';
  }
  if (action === 'account.staff') {
    const { posts } = data as Output<'account.staff'>;
    const found = posts.map(({ key, holders }) => [key, holders[0]?.handle ?? '']);
    known.handles = Object.fromEntries(found);
  }
  if (action === 'community.bindGroup') {
    known.groupId = (data as Output<'community.bindGroup'>).groups.at(-1)?.id ?? '';
  }
}
