import { factsOf, sumOf } from '../../../domain/appeal/rates';
import { registerCommunityOf } from '../../../domain/appeal/register';
import { civilDateOf } from '../../../domain/calendar/beijing-time';
import { command } from '../../lib/cloud';
import type { Handler } from '../../lib/serve';
import { isVisibleTo } from '../act/access';
import { type AppealRecord, appeals } from '../record';

const PAGE = 1000;

/** `appeal.rates`: of a community only what the caller may open is counted, or the numbers would tell of the others. */
export const rates: Handler<'appeal.rates'> = async ({ scope, month }, { me, now }) => {
  const which = {
    month: month ?? civilDateOf(now).slice(0, 7),
    ...(scope === 'mine' ? { handledBy: me._id } : { 'path.community': me.path.community }),
  };
  const found = await allOf(which);
  const all = scope === 'mine' ? found : found.filter((appeal) => isVisibleTo(me, appeal));
  const facts = all.map((appeal) => factsOf(appeal, appeal.ratings.at(-1) ?? null, now));
  return {
    month: which.month,
    placeName: me.pathNames.community,
    registerOf: registerCommunityOf(me.roles, me.path),
    total: all.length,
    ...sumOf(facts),
  };
};

async function allOf(which: Record<string, unknown>): Promise<AppealRecord[]> {
  const all: AppealRecord[] = [];
  for (let before: string | null = '~'; before !== null; ) {
    const page: AppealRecord[] = await appeals.list(
      { ...which, recency: command.lt(before) },
      { orderBy: ['recency', 'desc'], limit: PAGE },
    );
    all.push(...page);
    before = page.length === PAGE ? (page.at(-1)?.recency ?? null) : null;
  }
  return all;
}
