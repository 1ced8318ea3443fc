import type { Input } from '../../../../contract';
import { askForHelp } from '../../../support/staff-steps';
import { newKey } from '../../../support/world';
import { holder } from '../../judge/columns';
import type { Ground } from '../../judge/ground';
import type { Town } from '../../judge/town';
import type { Wanted } from '../../support/area';
import { CONTACT } from './facts';
import { type Kind, kindOf, ofKind } from './kinds';
import { actOf } from './read-acts';
import { NEW, type Start } from './starts';

type Draft = Pick<Input<'appeal.submit'>, 'category' | 'visibility' | 'isAnonymous'>;

const general = { category: 'property', isAnonymous: false } as const;
const DRAFTS: Record<Kind, Draft> = {
  general,
  urgent: { category: 'safety', isAnonymous: false },
  question: { category: 'suggestion', isAnonymous: false },
  atCity: { category: 'safety', isAnonymous: false },
  handlersOnly: { ...general, visibility: 'handlers' },
  anonymous: { category: 'property', isAnonymous: true },
  assisted: { ...general, visibility: 'handlers' },
  awaitingRuling: general,
  recorded: general,
};

/** The state where the act is possible. */
export function startOf(action: string): Start {
  return actOf(action)?.start ?? NEW;
}

/** A new appeal of that kind, in the state where the act is possible; answers its id. */
export async function bring(ground: Ground, town: Town, wanted: Wanted): Promise<string> {
  const appealId = await take(ground, town, wanted);
  await bringToKind(ground, town, appealId, wanted.kind);
  const handler = holder(ofKind(wanted.kind).handlers[0] ?? 'grid_worker', 'here');
  await startOf(wanted.action).bring({ ground, appealId, handler });
  return appealId;
}

async function take(ground: Ground, town: Town, { kind, owner }: Wanted): Promise<string> {
  const draft = {
    ...DRAFTS[kindOf(kind)],
    content: '请派人来看一看这件事情',
    contact: CONTACT,
    idempotencyKey: newKey(),
  };
  if (kind !== 'recorded') return (await ground.call(owner, 'appeal.submit', draft)).id;
  const gridId = town.homeGrid('here');
  const taken = { ...draft, gridId, source: 'walkIn', consent: 'spoken' } as const;
  return (await ground.call(holder('community_staff', 'here'), 'appeal.record', taken)).id;
}

/** Up to the city, to a helper, or round and round until the street must decide. */
async function bringToKind(ground: Ground, town: Town, appealId: string, kind: string) {
  const hand = (to: string) => ({ appealId, idempotencyKey: newKey(), to, reason: '请接着办' });
  const [worker, desk] = [holder('grid_worker', 'here'), holder('community_staff', 'here')];
  if (kind === 'atCity') {
    const up = { appealId, idempotencyKey: newKey(), reason: '需要市里协调' };
    await ground.call(holder('street_leader', 'here'), 'appeal.escalate', up);
  }
  if (kind === 'assisted') {
    await askForHelp(ground, worker, { appealId, to: town.seat('grid_worker', 'elsewhere') });
  }
  if (kind === 'awaitingRuling') {
    await ground.call(worker, 'appeal.transfer', hand(town.seat('community_staff', 'here')));
    await ground.call(desk, 'appeal.transfer', hand(town.seat('grid_worker', 'here')));
    await ground.call(worker, 'appeal.transfer', hand(town.seat('community_staff', 'here')));
  }
}
