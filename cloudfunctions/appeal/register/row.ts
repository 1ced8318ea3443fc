import { bindingDeadline, deadlineState } from '../../../domain/appeal/deadlines';
import { civilDateOf, formatBeijing } from '../../../domain/calendar/beijing-time';
import { excerptOf } from '../../../domain/text/excerpt';
import type { Fields } from '../../lib/db/collection';
import { withholding } from '../../lib/review/held';
import type { WordsRecord } from '../../lib/words';
import type { AppealRecord } from '../record';
import { isPublic } from '../store/index-fields';
import {
  CATEGORY_NAMES,
  CLOCK_NAMES,
  KEPT_NAMES,
  PRIORITY_NAMES,
  REGISTER_TEXT,
  STATUS_NAMES,
} from './text';

/** What the register reads of an appeal. Nothing of who wrote it is among it. */
export const ROW_FIELDS = {
  recency: true,
  number: true,
  category: true,
  priority: true,
  status: true,
  visibility: true,
  isAnonymous: true,
  textCheck: true,
  held: true,
  content: true,
  pathNames: true,
  submittedAt: true,
  respondedAt: true,
  deadlines: true,
  result: true,
  ratings: true,
} as const satisfies Fields;
export type RegisterAppeal = Pick<AppealRecord, '_id' | keyof typeof ROW_FIELDS>;

const EXCERPT = 80;

/** One appeal as the register shows it. */
export type RegisterRow = ReturnType<typeof rowOf>;

/**
 * Anybody may see the file, so it shows less of an appeal than neighbours see. Of one that they do not see at all it
 * tells no grid, no time of the day and no stars: somebody who knows who went there at nine would know who wrote it.
 */
export function rowOf(appeal: RegisterAppeal, now: string) {
  const { number, category, priority, status, submittedAt, respondedAt, result, ratings } = appeal;
  const hidden = whyHidden(appeal);
  const show = withholding(appeal, { openid: '', isStaff: false }, ({ shown }) => shown);
  const brief = (words: WordsRecord) => excerptOf(show(words), EXCERPT);
  const isSeen = isPublic(appeal);
  const rating = isSeen ? (ratings.at(-1) ?? null) : null;
  const say = isSeen ? sayInstant : civilDateOf;
  return {
    number,
    category: CATEGORY_NAMES[category],
    priority: PRIORITY_NAMES[priority],
    grid: isSeen ? gridOf(appeal) : null,
    content: hidden ?? brief(appeal.content),
    submittedAt: say(submittedAt),
    respondedAt: respondedAt && say(respondedAt),
    ...deadlineOf(appeal, now, say),
    status: STATUS_NAMES[status],
    result: result && (hidden ?? brief(result.text)),
    resolvedAt: result && say(result.at),
    solved: rating && (rating.solved ? REGISTER_TEXT.solved : REGISTER_TEXT.notSolved),
    stars: rating?.stars ?? null,
  };
}

export function sayInstant(instant: string): string {
  return formatBeijing(instant, REGISTER_TEXT.instant);
}

/** The name of a grid often begins with that of its community, which every row would repeat. */
function gridOf({ pathNames: { grid, community } }: RegisterAppeal): string {
  return grid.startsWith(community) && grid !== community ? grid.slice(community.length) : grid;
}

/** The words in the place of a text that not everybody may read; null when everybody may. */
function whyHidden(appeal: RegisterAppeal): string | null {
  if (appeal.visibility === 'handlers') return REGISTER_TEXT.handlersOnly;
  if (appeal.isAnonymous) return REGISTER_TEXT.anonymous;
  if (appeal.status === 'withdrawn') return REGISTER_TEXT.withdrawn;
  return isPublic(appeal) ? null : REGISTER_TEXT.unchecked;
}

/** What is withdrawn or merged has no deadline to keep. */
function deadlineOf(
  { status, deadlines }: RegisterAppeal,
  now: string,
  say: (instant: string) => string,
) {
  if (status === 'withdrawn' || status === 'merged') return { due: null, kept: null };
  const binding = bindingDeadline(deadlines);
  const day = binding.clock === 'respond' ? say(binding.dueAt) : `${binding.dueOn} 24:00`;
  return {
    due: REGISTER_TEXT.due(CLOCK_NAMES[binding.clock], day),
    kept: KEPT_NAMES[deadlineState(binding, now)],
  };
}
