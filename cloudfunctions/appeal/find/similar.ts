import { rankSimilar, tellingKeys } from '../../../domain/appeal/similarity';
import { earlier } from '../../../domain/calendar/beijing-time';
import { HIDDEN } from '../../../domain/text/reading';
import { command } from '../../lib/cloud';
import { type AppealRecord, appeals } from '../record';

const CANDIDATES = 100;
/** What is older is hardly the same matter. */
const LOOK_BACK = { days: 120 };

/** An appeal, or a draft of one, by what everybody may read of it. */
interface Described extends Pick<AppealRecord, 'category'> {
  content: string;
  placeText: string | null;
  path: Pick<AppealRecord['path'], 'community' | 'grid'>;
}

/** A stored appeal by its public words. */
export function describedInPublic(appeal: AppealRecord): Described {
  const { content, placeText, category, path } = appeal;
  return { content: content.shown, placeText: placeText?.shown ?? null, category, path };
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
  const wanted = describe(draft);
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
  const described = candidates.filter(isWanted).map((appeal) => ({
    appeal,
    ...describe(describedInPublic(appeal)),
  }));
  return rankSimilar(wanted, described).map(({ candidate }) => candidate.appeal);
}

/** The mark of what is hidden makes no two of them alike. */
function describe({ content, category, placeText, path }: Described) {
  return {
    content: withoutMarks(content),
    category,
    placeText: placeText && withoutMarks(placeText),
    gridId: path.grid,
  };
}

function withoutMarks(text: string): string {
  return text.replaceAll(HIDDEN, ' ');
}
