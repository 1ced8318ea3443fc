import type { AppealRecord } from '../../../../../cloudfunctions/appeal/record';
import type { NoticeRecord } from '../../../../../cloudfunctions/notice/record';
import { problemsOfNotice } from '../../notice/invariants';
import type { ModelAppeal } from './appeal';
import { checkInbox, checkQueue } from './list-invariants';
import { WHO, type Who } from './people';
import { same } from './same';
import type { Model, StoryWorld } from './story-world';

const LEVELS = ['community', 'street', 'city'];
const NEXT: Record<string, readonly string[]> = {
  pending: ['pending', 'accepted', 'withdrawn', 'merged'],
  accepted: ['accepted', 'handling', 'pending', 'resolved', 'withdrawn', 'merged'],
  handling: ['handling', 'pending', 'resolved', 'withdrawn', 'merged'],
  resolved: ['resolved', 'closed', 'pending'],
  closed: ['closed', 'pending'],
  withdrawn: ['withdrawn'],
  merged: ['merged'],
};
/** These acts move a deadline. */
const MOVING = ['pause', 'resume', 'supplement', 'extend', 'regrade', 'raise', 'reopen'];
/** These acts still happen to an appeal that is over. */
const AFTER_END: Record<string, readonly string[]> = {
  closed: ['askAgain', 'rate', 'reopen', 'claim', 'hide', 'redact'],
  withdrawn: ['hide', 'redact'],
  merged: ['hide', 'redact'],
};
const COUNTS = ['joinCount', 'followCount', 'countVersion', 'joinedBesides', 'recountAt'];

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
  problems.push(...checkMessages(model, world));
  world.steps += 1;
  const turn = WHO[world.steps % WHO.length] ?? 'owner';
  const now = await world.ground.clock.now();
  const asked = await Promise.all([
    checkViews(model, world, [actor, turn], now),
    checkQueue(model, world, turn),
    checkInbox(world, turn),
  ]);
  problems.push(...asked.flat());
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Those about the appeals of this story. */
function checkMessages({ appeals }: Model, { ground }: StoryWorld): string[] {
  const ids = new Set(appeals.map(({ id }) => id));
  const all = ground.stored<NoticeRecord>('notices').filter(({ thing }) => ids.has(thing.id));
  return all.flatMap(problemsOfNotice);
}

function checkShape(stored: AppealRecord): string[] {
  const { assignees, assignedTo, assistants, ownerId, timeline, ratings, status } = stored;
  const count = (...acts: string[]) => timeline.filter(({ act }) => acts.includes(act)).length;
  const numbered = timeline.every(({ id }, index) => id === String(index + 1));
  const rated = count('rate', 'reopen');
  const results = count('resolve') - (status === 'resolved' ? 1 : 0);
  /** The writer of an anonymous one stands among the holders of a post: a gap would name them. */
  const isHeldByWriter =
    !stored.isAnonymous && ownerId !== null && assignees.some(({ ids }) => ids.includes(ownerId));
  const isBusy = stored.nextDueAt !== null || stored.pause !== null || stored.extension !== null;
  const isReminded = stored.nextReminderAt !== null;
  return [
    ...(assignedTo.length === 0 ? ['has no owner'] : []),
    ...(same(
      assignees.map(({ key }) => key),
      assignedTo,
    )
      ? []
      : ['posts and people differ']),
    ...(assignees.some(({ ids }) => ids.length === 0) ? ['is assigned to nobody'] : []),
    ...(assistants.some((key) => assignedTo.includes(key)) ? ['a handler helps'] : []),
    ...(isHeldByWriter ? ['its writer handles it'] : []),
    ...(numbered ? [] : ['the timeline is not numbered 1 to n']),
    ...(ratings.length === rated ? [] : ['ratings and timeline differ']),
    ...(rated < results || rated > count('resolve', 'askAgain') ? ['not one rating each'] : []),
    ...((isBusy || isReminded) && !['pending', 'accepted', 'handling'].includes(status)
      ? ['not at rest']
      : []),
    ...(isReminded && stored.pause !== null ? ['reminds in a pause'] : []),
  ];
}

function checkModel(appeal: ModelAppeal, stored: AppealRecord, world: StoryWorld): string[] {
  const { status, level, nextDueAt, priority, ruling, isSupervised, reopened } = stored;
  const { count: joinCount, isBrought } = world.joinersCounted(stored);
  const binding = stored.deadlines.find(({ isBinding }) => isBinding);
  const seats = (posts: readonly Parameters<typeof world.seat>[0][]) =>
    posts.map((post) => world.seat(post));
  const is = {
    status,
    level,
    priority,
    nextDueAt,
    dueAt: binding?.dueAt,
    assignedTo: stored.assignedTo,
    assistants: stored.assistants,
    isMet: binding?.metAt !== undefined,
    ruling,
    isSupervised,
    joinCount,
    mergedInto: stored.mergedInto,
    asked: stored.extension?.workingDays ?? null,
    reminded: stored.reminded,
    isPaused: stored.pause !== null,
    askAgainAt: stored.askAgainAt,
  };
  const should = {
    status: appeal.status,
    level: appeal.level,
    priority: appeal.colour,
    nextDueAt: appeal.nextDueAt,
    dueAt: appeal.dueAt,
    assignedTo: seats(appeal.posts),
    assistants: seats(appeal.helpers),
    isMet: appeal.isMet,
    ruling: appeal.ruling,
    isSupervised: appeal.isPressed,
    joinCount: appeal.joinCount,
    mergedInto: appeal.into,
    asked: appeal.asked,
    reminded: appeal.reminders.length,
    isPaused: appeal.pause !== null,
    askAgainAt: appeal.askAt,
  };
  const isCounted = reopened === stored.timeline.filter(({ act }) => act === 'reopen').length;
  return [
    ...(same(is, should) ? [] : [`is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`]),
    ...(isCounted ? [] : ['reopenings are not counted']),
    ...(isBrought && stored.joinCount !== joinCount ? ['lists show another count'] : []),
  ];
}

function checkChange(before: AppealRecord, now: AppealRecord): string[] {
  const old = before.timeline.length;
  const added = now.timeline.slice(old).map(({ act }) => act);
  const dues = (appeal: AppealRecord) => appeal.deadlines.map(({ clock, dueAt }) => [clock, dueAt]);
  const sank = LEVELS.indexOf(now.level) < LEVELS.indexOf(before.level);
  const reached = NEXT[before.status]?.includes(now.status);
  const isMoved = !same(dues(before), dues(now)) && !added.some((act) => MOVING.includes(act));
  const allowed = AFTER_END[before.status];
  const isOver = allowed !== undefined && !added.some((act) => allowed.includes(act));
  return [
    ...(same(now.timeline.slice(0, old), before.timeline) ? [] : ['the timeline was rewritten']),
    ...(sank ? ['the level went down'] : []),
    ...(reached ? [] : [`from ${before.status} to ${now.status}`]),
    ...(isOver && !same(lasting(before), lasting(now)) ? ['changed after its end'] : []),
    ...(isMoved ? ['a deadline moved'] : []),
    ...(same(before.ratings, now.ratings.slice(0, before.ratings.length))
      ? []
      : ['a rating changed']),
  ];
}

/** Neighbours may still leave what is over. */
function lasting(appeal: AppealRecord): unknown {
  return Object.entries(appeal).filter(([field]) => !COUNTS.includes(field));
}

/** The buttons of the answer are what the model would accept; what is not to be seen is not there. */
async function checkViews(
  model: Model,
  world: StoryWorld,
  viewers: Who[],
  now: string,
): Promise<string[]> {
  const views = model.appeals.flatMap((appeal) => viewers.map((who) => ({ appeal, who })));
  const problems = views.map(async ({ appeal, who }) => {
    const input = { appealId: appeal.id };
    const answer = await world.ground.send(world.openid(who), 'appeal.get', input);
    const is = answer.ok ? answer.data.allowedActions : answer.error.code;
    const should = appeal.isVisibleTo(who) ? appeal.allowed(who, now) : 'NOT_FOUND';
    return same(is, should) ? [] : [`${who} is offered ${is}, should be ${should}`];
  });
  return (await Promise.all(problems)).flat();
}
