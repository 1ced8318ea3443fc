import { excerptOf, scrub } from '../../domain/appeal/scrub';
import { CATEGORIES, type Category } from '../../domain/appeal/vocabulary';
import { endOfDay } from '../../domain/calendar/working-days';
import { command } from '../lib/cloud';
import { type AppealRecord, appeals } from './record';

/** What everybody may know of a community's day. */
export interface DayOfAppeals {
  received: { total: number; byCategory: Record<Category, number> };
  resolved: { total: number };
  items: { id: string; number: string; excerpt: string; category: Category }[];
}

const DAY_MS = 86_400_000;
const SHOWN = 5;
const EXCERPT = 20;

const { aggregate } = command;

/** The public appeals that came, and that were resolved, on a day in Beijing; nothing personal. Three requests. */
export async function dayOf(communityId: string, date: string): Promise<DayOfAppeals> {
  const listed = { 'path.community': communityId, isListed: true };
  const resolvedThen = { ...listed, resolvedOn: date };
  const [received, total, some] = await Promise.all([
    countReceived(listed, date),
    appeals.count(resolvedThen),
    appeals.list(resolvedThen, { orderBy: ['recency', 'desc'], limit: SHOWN }),
  ]);
  return { received, resolved: { total }, items: some.map(presentBriefly) };
}

async function countReceived(listed: object, date: string): Promise<DayOfAppeals['received']> {
  const end = endOfDay(date);
  const start = new Date(Date.parse(end) - DAY_MS).toISOString();
  const then = { ...listed, recency: command.gte(start).and(command.lt(end)) };
  const sums = CATEGORIES.map((category) => [category, is(category)]);
  const { total, ...byCategory } = await appeals.sum(then, {
    ...(Object.fromEntries(sums) as Record<Category, unknown>),
    total: 1,
  });
  return { total, byCategory };
}

function is(category: Category): unknown {
  return aggregate.cond([aggregate.eq(['$category', category]), 1, 0]);
}

function presentBriefly({ _id: id, number, content, alsoHide, category }: AppealRecord) {
  return { id, number, excerpt: excerptOf(scrub(content, alsoHide), EXCERPT), category };
}
