import type { ActionName, Input } from '../../../contract';
import { newKey } from '../../support/world';
import { holder, OWNER } from './columns';
import { KINDS, type Kind } from './expected';
import type { Ground } from './ground';
import { CONTACT, type StoredAppeal, TWIN } from './play';
import type { Town } from './town';

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

const NEEDS_ACCEPT: readonly ActionName[] = [
  ...(['appeal.respond', 'appeal.progress', 'appeal.resolve', 'appeal.rate'] as const),
  ...(['appeal.pause', 'appeal.resume', 'appeal.requestExtension', 'appeal.extend'] as const),
];

export interface Wanted {
  action: ActionName;
  kind: Kind;
  owner: string;
}

/** Acts that need more than an appeal that was accepted. */
const NEEDS_MORE: readonly ActionName[] = [
  ...(['appeal.resume', 'appeal.extend', 'appeal.rate', 'appeal.merge'] as const),
];

/** The state where an act is possible, by name: acts of one name can be tried on the same appeal. */
export function startOf(action: ActionName): string {
  if (NEEDS_MORE.includes(action)) return action;
  return NEEDS_ACCEPT.includes(action) ? 'accepted' : 'new';
}

/** A new appeal of that kind, in the state where the act is possible; answers its id. */
export async function bringTo(ground: Ground, town: Town, wanted: Wanted): Promise<string> {
  const appealId = await take(ground, town, wanted);
  await bringToKind(ground, town, appealId, wanted.kind);
  await bringToState(ground, appealId, wanted);
  if (wanted.action === 'appeal.merge') await makeTwin(ground);
  return appealId;
}

async function take(ground: Ground, town: Town, { kind, owner }: Wanted): Promise<string> {
  const draft = {
    ...DRAFTS[kind],
    ...{ content: '请派人来看一看这件事情', contact: CONTACT, idempotencyKey: newKey() },
  };
  if (kind !== 'recorded') return (await ground.call(owner, 'appeal.submit', draft)).id;
  const gridId = town.homeGrid('here');
  const taken = { ...draft, gridId, source: 'walkIn', consent: 'spoken' } as const;
  return (await ground.call(holder('community_staff', 'here'), 'appeal.record', taken)).id;
}

/** Up to the city, to a helper, or round and round until the street must decide. */
async function bringToKind(ground: Ground, town: Town, appealId: string, kind: Kind) {
  const hand = (to: string) => ({ appealId, idempotencyKey: newKey(), to, reason: '请接着办' });
  const [worker, desk] = [holder('grid_worker', 'here'), holder('community_staff', 'here')];
  if (kind === 'atCity') {
    const up = { appealId, idempotencyKey: newKey(), reason: '需要市里协调' };
    await ground.call(holder('street_leader', 'here'), 'appeal.escalate', up);
  }
  if (kind === 'assisted') {
    await ground.call(worker, 'appeal.assist', hand(town.seat('grid_worker', 'elsewhere')));
  }
  if (kind === 'awaitingRuling') {
    await ground.call(worker, 'appeal.transfer', hand(town.seat('community_staff', 'here')));
    await ground.call(desk, 'appeal.transfer', hand(town.seat('grid_worker', 'here')));
    await ground.call(worker, 'appeal.transfer', hand(town.seat('community_staff', 'here')));
  }
}

async function bringToState(ground: Ground, appealId: string, { action, kind }: Wanted) {
  const one = () => ({ appealId, idempotencyKey: newKey() });
  const handler = holder(KINDS[kind].handlers[0], 'here');
  const waiting = () => ({ ...one(), reason: '等人回家', workingDays: 2 });
  if (NEEDS_ACCEPT.includes(action)) await ground.call(handler, 'appeal.accept', one());
  if (action === 'appeal.resume') await ground.call(handler, 'appeal.pause', waiting());
  if (action === 'appeal.extend') await ground.call(handler, 'appeal.requestExtension', waiting());
  if (action === 'appeal.rate') {
    const done = { ...one(), result: '已经办好', channel: 'online' as const };
    await ground.call(handler, 'appeal.resolve', done);
  }
}

/** What duplicates are merged into; one for all of them. */
export async function makeTwin(ground: Ground): Promise<void> {
  const isThere = ground.stored<StoredAppeal>('appeals').some(({ content }) => content === TWIN);
  const twin = { ...general, content: TWIN, idempotencyKey: newKey() };
  if (!isThere) await ground.call(OWNER, 'appeal.submit', twin);
}
