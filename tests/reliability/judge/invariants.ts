import type { AppealRecord } from '../../../cloudfunctions/appeal/record';
import type { ModelAppeal, Who } from './model';
import { POST_OF, WHO } from './model';
import type { Model, StoryWorld } from './story-world';

const LEVELS = ['community', 'street', 'city'];
const NEXT: Record<string, readonly string[]> = {
  pending: ['pending', 'accepted', 'withdrawn'],
  accepted: ['accepted', 'handling', 'pending', 'resolved', 'withdrawn'],
  handling: ['handling', 'pending', 'resolved', 'withdrawn'],
  resolved: ['resolved', 'closed', 'pending'],
  closed: ['closed'],
  withdrawn: ['withdrawn'],
};

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Everything that must hold after a step; throws what does not. */
export async function checkEverything(model: Model, world: StoryWorld, actor: Who): Promise<void> {
  const problems: string[] = [];
  for (const appeal of model.appeals) {
    const stored = world.stored(appeal.id);
    const before = world.before.get(appeal.id);
    problems.push(...checkShape(stored), ...checkModel(appeal, stored, world));
    if (before) problems.push(...checkChange(before, stored));
    world.before.set(appeal.id, stored);
  }
  world.steps += 1;
  const turn = WHO[world.steps % WHO.length] ?? 'owner';
  const asked = await Promise.all([
    checkViews(model, world, [actor, turn]),
    checkQueue(model, world, turn),
    checkInbox(world, turn),
  ]);
  problems.push(...asked.flat());
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function checkShape({ assignees, assignedTo, ownerId, timeline, ratings, status }: AppealRecord) {
  const count = (...acts: string[]) => timeline.filter(({ act }) => acts.includes(act)).length;
  const numbered = timeline.every(({ id }, index) => id === String(index + 1));
  const rated = count('rate', 'reopen');
  return [
    ...(assignedTo.length === 0 ? ['has no owner'] : []),
    ...(assignees.some(({ ids }) => ids.length === 0) ? ['is assigned to nobody'] : []),
    ...(assignees.some(({ ids }) => ids.includes(ownerId)) ? ['its writer handles it'] : []),
    ...(numbered ? [] : ['the timeline is not numbered 1 to n']),
    ...(ratings.length === rated ? [] : ['ratings and timeline differ']),
    ...(rated === count('resolve') - (status === 'resolved' ? 1 : 0)
      ? []
      : ['not one rating each']),
  ];
}

function checkModel(appeal: ModelAppeal, stored: AppealRecord, world: StoryWorld): string[] {
  const { status, level, nextDueAt } = stored;
  const binding = stored.deadlines.find(({ isBinding }) => isBinding);
  const is = {
    ...{ status, level, nextDueAt, dueAt: binding?.dueAt },
    assignedTo: stored.assignedTo,
    isMet: binding?.metAt !== undefined,
  };
  const should = {
    ...{ status: appeal.status, level: appeal.level, nextDueAt: appeal.nextDueAt },
    ...{ dueAt: appeal.dueAt, assignedTo: appeal.posts.map((post) => world.seat(post)) },
    isMet: appeal.isMet,
  };
  return same(is, should) ? [] : [`is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`];
}

function checkChange(before: AppealRecord, now: AppealRecord): string[] {
  const old = before.timeline.length;
  const added = now.timeline.slice(old).map(({ act }) => act);
  const dues = (appeal: AppealRecord) => appeal.deadlines.map(({ clock, dueAt }) => [clock, dueAt]);
  const isOver = before.status === 'closed' || before.status === 'withdrawn';
  const sank = LEVELS.indexOf(now.level) < LEVELS.indexOf(before.level);
  const reached = NEXT[before.status]?.includes(now.status);
  return [
    ...(same(now.timeline.slice(0, old), before.timeline) ? [] : ['the timeline was rewritten']),
    ...(sank ? ['the level went down'] : []),
    ...(reached ? [] : [`from ${before.status} to ${now.status}`]),
    ...(isOver && !same(before, now) ? ['changed after its end'] : []),
    ...(same(dues(before), dues(now)) || added.includes('reopen') ? [] : ['a deadline moved']),
    ...(same(before.ratings, now.ratings.slice(0, before.ratings.length))
      ? []
      : ['a rating changed']),
  ];
}

/** The buttons of the answer are what the model would accept; what is not to be seen is not there. */
async function checkViews(model: Model, world: StoryWorld, viewers: Who[]): Promise<string[]> {
  const views = model.appeals.flatMap((appeal) => viewers.map((who) => ({ appeal, who })));
  const problems = views.map(async ({ appeal, who }) => {
    const input = { appealId: appeal.id };
    const answer = await world.ground.send(world.openid(who), 'appeal.get', input);
    const is = answer.ok ? answer.data.allowedActions : answer.error.code;
    const should = appeal.isVisibleTo(who) ? appeal.allowed(who) : 'NOT_FOUND';
    return same(is, should) ? [] : [`${who} is offered ${is}, should be ${should}`];
  });
  return (await Promise.all(problems)).flat();
}

async function checkQueue(model: Model, world: StoryWorld, who: Who): Promise<string[]> {
  const { items } = await world.ground.call(world.openid(who), 'appeal.queue', { limit: 50 });
  const waiting = model.appeals
    .filter(
      (appeal) => appeal.isOpen && who in POST_OF && appeal.posts.some((post) => post === who),
    )
    .sort((a, b) => (a.urgency < b.urgency ? -1 : 1));
  const [is, should] = [items.map(({ id }) => id), waiting.map(({ id }) => id)];
  return same(is, should) ? [] : [`the queue of ${who} is ${is}, should be ${should}`];
}

/** The number of unread messages is that of the items not read, in the inbox and for the badge. */
async function checkInbox(world: StoryWorld, who: Who): Promise<string[]> {
  const openid = world.openid(who);
  const [inbox, me] = await Promise.all([
    world.ground.call(openid, 'notice.inbox', { limit: 50 }),
    world.ground.call(openid, 'account.me', {}),
  ]);
  if (inbox.nextCursor !== null) return [`${who} has more messages than fit a page`];
  const count = inbox.items.filter(({ isRead }) => !isRead).length;
  const is = [inbox.unread, me.unread];
  return same(is, [count, count]) ? [] : [`${who} has ${count} unread, told ${is}`];
}
