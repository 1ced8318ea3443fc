import { civilDateOf, isBefore, later } from '../../domain/calendar/beijing-time';
import { nextMorning } from '../../domain/notice/quiet-hours';
import { allBut } from '../lib/batch';
import { command } from '../lib/cloud';
import { isDuplicate } from '../lib/errors';
import { idFrom } from '../lib/seal';
import { composeNotice } from './compose';
import { storedMailboxes } from './mailbox';
import { notices } from './record';

/** From 8:00 to noon. */
const MORNING = { hours: 4 };

/** Somebody whose list of the morning is due. */
export interface DueList {
  openid: string;
  at: string;
}

/** Whose 今日待办 is due, the longest first, but for those that failed in this run. One request. */
export async function dueMorningLists(
  now: string,
  limit: number,
  failed: readonly string[],
): Promise<DueList[]> {
  const due = await storedMailboxes.list(
    { morningAt: command.lte(now), ...allBut(failed) },
    { orderBy: ['morningAt', 'asc'], limit },
  );
  return due.map(({ _id, morningAt }) => ({ openid: _id, at: morningAt ?? now }));
}

/** What is open, as the list says it. */
export interface OpenWork {
  total: number;
  overdue: number;
}

/**
 * Tells the person how much is open, once a day, and makes the next list due; null: no post any more, so no lists. A
 * morning that is over (the clock stood still) is not told.
 */
export async function settleMorningList(
  { openid, at }: DueList,
  work: OpenWork | null,
  now: string,
): Promise<void> {
  const isMorning = isBefore(now, later(at, MORNING));
  if (work !== null && work.total > 0 && isMorning) await tell(openid, work, now);
  await storedMailboxes.updateWhere(
    { _id: openid, morningAt: at },
    { morningAt: work === null ? null : nextMorning(now) },
  );
}

async function tell(openid: string, { total, overdue }: OpenWork, now: string): Promise<void> {
  const id = `morning-${civilDateOf(now)}-${idFrom(openid)}`;
  const excerpt = overdue > 0 ? `其中${overdue}件已经超期` : '都在时限以内';
  const notice = composeNotice({
    id,
    at: now,
    about: {
      thing: { type: 'queue', id },
      communityId: null,
      isUrgent: false,
      excerpt,
      count: total,
    },
    audiences: [{ kind: 'notice.morning', to: [openid] }],
  });
  try {
    await notices.insert(notice);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
