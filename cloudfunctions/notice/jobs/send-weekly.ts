import { civilDateOf } from '../../../domain/calendar/beijing-time';
import { allBut, type BatchResult, type Job, sideBySide, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { isDuplicate } from '../../lib/errors';
import { idFrom } from '../../lib/seal';
import { composeNotice } from '../compose';
import { type NoticeRecord, notices } from '../record';

const BATCH = 20;
/** How many of one crowd are told in one go: a crowd of any size takes many small steps. */
const PART = 100;

/** 一周进展: who joined or follows something of the last week is told once; one message a person and week. */
export const sendWeekly: Job = { run, rush: { things: 5000, minutes: 15 } };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const due = await notices.list(
    { 'crowd.dueAt': command.lte(now), ...allBut(failed) },
    { orderBy: ['crowd.dueAt', 'asc'], limit: BATCH },
  );
  let isLeft = false;
  const {
    done,
    more,
    failed: sick,
  } = await workThrough('sendWeekly', due, BATCH, async (notice) => {
    const isWhole = await tellPart(notice, now);
    isLeft ||= !isWhole;
  });
  return { done, more: more || isLeft, failed: sick };
}

/** Tells the next ones of the crowd, and how far it got. Answers whether that was all of them. */
async function tellPart({ _id, crowd }: NoticeRecord, now: string): Promise<boolean> {
  if (!crowd?.dueAt) return true;
  const told = crowd.told + PART;
  const date = civilDateOf(crowd.dueAt);
  const weekly = crowd.people.slice(crowd.told, told).map((openid) => weeklyFor(openid, date, now));
  await insertMissing(weekly);
  const isWhole = told >= crowd.people.length;
  const change = isWhole ? { 'crowd.dueAt': null } : { 'crowd.told': told };
  await notices.update(_id, change as Partial<Record<keyof NoticeRecord, unknown>>);
  return isWhole;
}

/**
 * The id holds person and day, so whoever was told of another thing already is not told again. It quotes no thing: its
 * words may be hidden later.
 */
function weeklyFor(openid: string, date: string, now: string): NoticeRecord {
  const id = `weekly-${date}-${idFrom(openid)}`;
  return composeNotice({
    id,
    at: now,
    about: { thing: { type: 'inbox', id }, communityId: null, isUrgent: false },
    audiences: [{ kind: 'notice.weekly', to: [openid] }],
  });
}

/** One request, and one more for each that is new. */
async function insertMissing(weekly: readonly NoticeRecord[]): Promise<void> {
  const known = await notices.some(weekly.map(({ _id }) => _id));
  const isKnown = ({ _id }: NoticeRecord) => known.some((one) => one._id === _id);
  await sideBySide(
    weekly.filter((notice) => !isKnown(notice)),
    insertOnce,
  );
}

async function insertOnce(notice: NoticeRecord): Promise<void> {
  try {
    await notices.insert(notice);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
