import type { ActionName, Input } from '../../../contract';
import { newKey } from '../../support/world';
import { holder } from './columns';
import { KINDS, type Kind } from './expected';
import type { Ground } from './ground';
import { CONTACT } from './plays';

type Draft = Pick<Input<'appeal.submit'>, 'category' | 'visibility' | 'isAnonymous'>;

const DRAFTS: Record<Kind, Draft> = {
  general: { category: 'property', isAnonymous: false },
  urgent: { category: 'safety', isAnonymous: false },
  question: { category: 'suggestion', isAnonymous: false },
  atCity: { category: 'safety', isAnonymous: false },
  handlersOnly: { category: 'property', visibility: 'handlers', isAnonymous: false },
  anonymous: { category: 'property', isAnonymous: true },
};

const NEEDS_ACCEPT: readonly ActionName[] = [
  'appeal.respond',
  'appeal.progress',
  'appeal.resolve',
  'appeal.rate',
];

/** A new appeal of that kind, in the state where the act is possible; answers its id. */
export async function bringTo(
  ground: Ground,
  { action, kind, owner }: { action: ActionName; kind: Kind; owner: string },
): Promise<string> {
  const { id: appealId } = await ground.call(owner, 'appeal.submit', {
    ...DRAFTS[kind],
    content: '请派人来看一看这件事情',
    contact: CONTACT,
    idempotencyKey: newKey(),
  });
  const one = () => ({ appealId, idempotencyKey: newKey() });
  const handler = holder(KINDS[kind].handlers[0], 'here');
  if (kind === 'atCity') {
    const up = { ...one(), reason: '需要市里协调' };
    await ground.call(holder('street_leader', 'here'), 'appeal.escalate', up);
  }
  if (NEEDS_ACCEPT.includes(action)) await ground.call(handler, 'appeal.accept', one());
  if (action === 'appeal.rate') {
    const done = { ...one(), result: '已经办好', channel: 'online' as const };
    await ground.call(handler, 'appeal.resolve', done);
  }
  return appealId;
}
