import type { Input } from '../../../../../contract';
import { MOST_UNREAD } from '../../../../../domain/notice/unread';
import type { ModelAppeal } from './appeal';
import type { Who } from './people';
import { same } from './same';
import type { Model, StoryWorld } from './story-world';

type QueueInput = Input<'appeal.queue'>;
const FILTERS: readonly QueueInput[] = [
  {},
  { priority: 'yellow' },
  { state: 'pending' },
  { state: 'paused' },
  { mark: 'supervised' },
  { mark: 'reminded' },
  { mark: 'extension' },
  { mark: 'ruling' },
  { priority: 'blue', state: 'accepted' },
];

/** In each scope in turn, narrowed in one way or another. */
export async function checkQueue(
  { appeals }: Model,
  world: StoryWorld,
  who: Who,
): Promise<string[]> {
  const scope = (['mine', 'helping', 'area'] as const)[world.steps % 3] ?? 'mine';
  const filter = FILTERS[world.steps % FILTERS.length] ?? {};
  const input = { ...filter, scope, limit: 50 };
  const { items, counts } = await world.ground.call(world.openid(who), 'appeal.queue', input);
  const isThere = {
    mine: ({ posts }: ModelAppeal) => posts.some((post) => post === who),
    helping: ({ helpers }: ModelAppeal) => helpers.some((post) => post === who),
    area: () => who !== 'nextGridWorker',
  }[scope];
  const all = appeals.filter((one) => one.isOpen && world.staff.holds(who) && isThere(one));
  const waiting = all
    .filter((appeal) => isMeant(filter, appeal))
    .sort((a, b) => (a.urgency < b.urgency ? -1 : 1));
  const is = [items.map(({ id }) => id), counts?.all ?? 0];
  const should = [waiting.map(({ id }) => id), all.length];
  return same(is, should)
    ? []
    : [`the queue ${JSON.stringify(input)} of ${who} is ${is}, should be ${should}`];
}

function isMeant({ priority, state, mark }: QueueInput, appeal: ModelAppeal): boolean {
  if (priority !== undefined && priority !== appeal.colour) return false;
  if (mark !== undefined && !appeal.marks.includes(mark)) return false;
  return state === undefined || state === (appeal.pause ? 'paused' : appeal.status);
}

/** The number of unread messages is that of the items not read, in the inbox and for the badge. */
export async function checkInbox(world: StoryWorld, who: Who): Promise<string[]> {
  const openid = world.openid(who);
  const [inbox, me] = await Promise.all([
    world.ground.call(openid, 'notice.inbox', { limit: 50 }),
    world.ground.call(openid, 'account.me', {}),
  ]);
  const count = inbox.items.filter(({ isRead }) => !isRead).length;
  const isWhole = inbox.nextCursor === null;
  const counted = Math.min(count, MOST_UNREAD);
  const isRight = isWhole ? inbox.unread === counted : inbox.unread >= counted;
  return isRight && me.unread === inbox.unread
    ? []
    : [`${who} has ${count} unread, told ${inbox.unread} and ${me.unread}`];
}
