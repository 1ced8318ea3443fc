import { allBut, type BatchResult, type Job, sideBySide, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { ownNamesOf } from '../../lib/own-names';
import { type PersonRecord, people } from '../../lib/people';
import { idsOf } from '../../lib/writer';
import { namesHidden } from '../act/hide-names';
import { sayLess } from '../act/say-less';
import { type AppealRecord, appeals } from '../record';
import { indexFieldsOf } from '../store/index-fields';

const PEOPLE_IN_BATCH = 5;
const PAGE = 50;

/** People who took another name: their anonymous appeals hide the new one, too. */
export const hideNewNames: Pick<Job, 'run'> = { run };

async function run(_now: string, failed: readonly string[]): Promise<BatchResult> {
  const renamed = await people.list(
    { renamedAt: command.gt(''), ...allBut(failed) },
    { orderBy: ['renamedAt', 'asc'], limit: PEOPLE_IN_BATCH },
  );
  return workThrough('hideNewNames', renamed, PEOPLE_IN_BATCH, hideNamesOf);
}

/** An appeal that hides the names by now costs nothing more, so a run that was cut off goes on where it ended. */
async function hideNamesOf(person: PersonRecord): Promise<void> {
  const names = ownNamesOf(person);
  for (let cursor: string | undefined = '9999'; cursor !== undefined; ) {
    const page: AppealRecord[] = await appeals.list(
      { ownerId: command.in(idsOf(person._id)), recency: command.lt(cursor) },
      { orderBy: ['recency', 'desc'], limit: PAGE },
    );
    const anonymous = page.filter(({ isAnonymous }) => isAnonymous);
    await sideBySide(anonymous, ({ _id }) => hideNamesIn(_id, names));
    cursor = page.length === PAGE ? page.at(-1)?.recency : undefined;
  }
  // Whoever took yet another name meanwhile comes again.
  await people.updateWhere({ _id: person._id, renamedAt: person.renamedAt }, { renamedAt: null });
}

async function hideNamesIn(id: string, names: readonly string[]): Promise<void> {
  const appeal = await transaction(async (tx) => {
    const found = await tx.find<AppealRecord>('appeals', id);
    if (!found) return null;
    const hidden = namesHidden(found, names);
    if (Object.keys(hidden).length === 0) return null;
    const change = { ...indexFieldsOf({ ...found, ...hidden }), ...hidden };
    await tx.update<AppealRecord>('appeals', id, change);
    return { ...found, ...change };
  });
  if (appeal) await sayLess(appeal);
}
