import { rankSimilar, tellingKeys } from '../../../domain/appeal/similarity';
import { earlier } from '../../../domain/calendar/beijing-time';
import { HIDDEN, scrub } from '../../../domain/text/scrub';
import { command } from '../../lib/cloud';
import { type AppealRecord, appeals } from '../record';

const CANDIDATES = 100;
/** What is older is hardly the same matter. */
const LOOK_BACK = { days: 120 };

interface Described extends Pick<AppealRecord, 'content' | 'category' | 'placeText'> {
  path: Pick<AppealRecord['path'], 'community' | 'grid'>;
}

/**
 * The likeliest twins in the community, the best first: the newest that share telling words, ranked by words,
 * category and place. Both sides are compared by what everybody may read, so that no draft finds hidden words. One
 * request.
 */
export async function findSimilar(
  draft: Described,
  now: string,
  isWanted: (appeal: AppealRecord) => boolean,
  isListed: readonly boolean[] = [true],
): Promise<AppealRecord[]> {
  const wanted = describe(draft, (text) => scrub(text));
  const keys = tellingKeys(wanted.content);
  if (keys.length === 0) return [];
  const since = earlier(now, LOOK_BACK);
  const candidates = await appeals.list(
    {
      'path.community': draft.path.community,
      isListed: command.in([...isListed]),
      keys: command.in(keys),
      recency: command.gt(since),
    },
    { orderBy: ['recency', 'desc'], limit: CANDIDATES },
  );
  const described = candidates
    .filter(isWanted)
    .map((appeal) => ({ appeal, ...describe(appeal, (text) => scrub(text, appeal.alsoHide)) }));
  return rankSimilar(wanted, described).map(({ candidate }) => candidate.appeal);
}

/** An appeal by its public words; the mark of what is hidden makes no two of them alike. */
function describe(
  { content, category, placeText, path }: Described,
  clean: (text: string) => string,
) {
  const shown = (text: string) => clean(text).replaceAll(HIDDEN, ' ');
  return {
    content: shown(content),
    category,
    placeText: placeText && shown(placeText),
    gridId: path.grid,
  };
}
