import type { DigestView } from '../../../contract';
import { CATEGORIES, type Category } from '../../../domain/appeal/vocabulary';
import { endOfDay, startOfDay } from '../../../domain/calendar/beijing-time';
import { excerptOf } from '../../../domain/text/excerpt';
import { command } from '../../lib/cloud';
import { type AppealRecord, appeals } from '../record';

/** What everybody may know of a community's day. */
type DayOfAppeals = Omit<DigestView, 'communityName' | 'date'>;

const SHOWN = 5;
/** More than a community resolves in a day. */
const COUNTED = 1000;
const EXCERPT = 20;

const { aggregate } = command;

/** The public appeals that came, and that were resolved, on a day in Beijing; nothing personal. Two requests. */
export async function summariseDay(communityId: string, date: string): Promise<DayOfAppeals> {
  const [received, resolved] = await Promise.all([
    countReceived(communityId, date),
    resolvedOn(communityId, date),
  ]);
  const items = resolved.slice(0, SHOWN).map(presentBriefly);
  return { received, resolved: { total: resolved.length }, items };
}

/** Those for handlers only are few: they are left out here, not by one more index. */
async function resolvedOn(communityId: string, date: string): Promise<AppealRecord[]> {
  const all = await appeals.list(
    { 'path.community': communityId, resolvedOn: date },
    { orderBy: ['recency', 'desc'], limit: COUNTED },
  );
  return all.filter(({ isListed }) => isListed);
}

async function countReceived(communityId: string, date: string): Promise<DayOfAppeals['received']> {
  const then = {
    'path.community': communityId,
    isListed: true,
    recency: command.gte(startOfDay(date)).and(command.lt(endOfDay(date))),
  };
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

function presentBriefly(appeal: AppealRecord): DigestView['items'][number] {
  const { _id: id, number, content, category } = appeal;
  return { id, number, excerpt: excerptOf(content.shown, EXCERPT), category };
}
