import { civilDateOf } from '../../../domain/calendar/working-days';
import { type BatchResult, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { isDuplicate } from '../../lib/errors';
import { idFrom } from '../../lib/seal';
import { composeNotice } from '../compose';
import { type CrowdRecord, type NoticeRecord, notices } from '../record';

const BATCH = 20;

/** 一周进展: who joined or follows something of the last week is told once; one message a person and week. */
export async function sendWeekly(now: string): Promise<BatchResult> {
  const due = await notices.list(
    { 'crowd.dueAt': command.lte(now) },
    { orderBy: ['crowd.dueAt', 'asc'], limit: BATCH },
  );
  return workThrough('sendWeekly', due, BATCH, (notice) => tellCrowd(notice, now));
}

/** The id holds person and day, so whoever was told of another thing already is not told again. */
async function tellCrowd(notice: NoticeRecord, now: string): Promise<void> {
  const { crowd } = notice;
  if (crowd?.dueAt) {
    for (const openid of crowd.people) await tell(openid, notice, crowd, now);
  }
  const done = { 'crowd.dueAt': null } as Partial<Record<keyof NoticeRecord, unknown>>;
  await notices.update(notice._id, done);
}

async function tell(
  openid: string,
  { excerpt }: NoticeRecord,
  { dueAt }: CrowdRecord,
  now: string,
): Promise<void> {
  const id = `weekly-${civilDateOf(dueAt ?? now)}-${idFrom(openid)}`;
  const about = { thing: { type: 'inbox', id }, communityId: null, isUrgent: false } as const;
  try {
    await notices.insert(
      composeNotice({
        ...{ id, at: now, about: { ...about, excerpt } },
        audiences: [{ kind: 'weekly', to: [openid] }],
      }),
    );
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
