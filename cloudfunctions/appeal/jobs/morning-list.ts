import { holdersOf } from '../../../domain/appeal/facets';
import type { RoleKey } from '../../../domain/people';
import { type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { people } from '../../lib/people';
import { type DueList, dueMorningLists, settleMorningList } from '../../notice';
import { appeals } from '../record';

const BATCH = 40;

/** 今日待办: every handler with something open is told how much, on the morning of a working day. */
export const sendMorningLists: Job = { run, rush: { things: 1000, minutes: 15 } };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const due = await dueMorningLists(now, BATCH, failed);
  if (due.length === 0) return { done: 0, more: false };
  const handlers = await people.some(due.map(({ openid }) => openid));
  const items = due.map((list) => ({ ...list, _id: list.openid }));
  return workThrough('sendMorningLists', items, BATCH, (list) => {
    const handler = handlers.find(({ _id }) => _id === list.openid);
    return settle(list, handler?.roles ?? [], now);
  });
}

async function settle(list: DueList, roles: readonly RoleKey[], now: string): Promise<void> {
  const posts = holdersOf(roles, 'mine');
  if (posts.length === 0) return settleMorningList(list, null, now);
  const { aggregate } = command;
  const work = await appeals.sum(
    { queueKeys: command.in(posts) },
    { total: 1, overdue: aggregate.cond([aggregate.lt(['$urgency', now]), 1, 0]) },
  );
  return settleMorningList(list, work, now);
}
