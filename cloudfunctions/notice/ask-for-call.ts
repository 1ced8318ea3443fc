import { isPost, partsOf } from '../../domain/appeal/routing';
import { isUrgent } from '../../domain/notice/line';
import { type RoleKey, roleKey } from '../../domain/people';
import { transaction } from '../lib/db/transaction';
import { dutyName, people, peopleInRoles, places } from '../lib/people';
import { idFrom } from '../lib/seal';
import type { CallRecord } from './call-record';
import { composeNotice } from './compose';
import { earliestDue, type MessageRecord, type NoticeRecord } from './record';

/**
 * The last way: for each message worth a call of the notice that WeChat could not carry and that is still unread in the
 * inbox, the duty desk gets a call to make. Answers how many messages were seen to.
 */
export async function askForCalls(notice: NoticeRecord, now: string): Promise<number> {
  let done = 0;
  for (const [index, { state, dueAt }] of notice.messages.entries()) {
    const isLost = state === 'unreached' || state === 'failed';
    if (!isLost || dueAt === null || dueAt > now) continue;
    await askForCall(notice, index, now);
    done++;
  }
  return done;
}

async function askForCall(notice: NoticeRecord, index: number, now: string): Promise<void> {
  const message = notice.messages[index];
  if (!message) return;
  const isUnread = notice.unreadBy.includes(message.to);
  const call = isUnread ? await callFor(notice, message, now) : null;
  const desk = call ? await peopleInRoles(deskOf(call.communityId)) : [];
  await transaction(async (tx) => {
    const fresh = await tx.find<NoticeRecord>('notices', notice._id);
    if (!fresh?.messages[index]?.dueAt) return;
    const messages = fresh.messages.map((one, at) =>
      at === index ? { ...one, dueAt: null } : one,
    );
    await tx.update<NoticeRecord>('notices', notice._id, {
      messages,
      dueAt: earliestDue(messages),
    });
    if (!call) return;
    await tx.insert('calls', call);
    const told = noticeOf(
      call,
      desk.map(({ _id }) => _id),
    );
    if (told.recipients.length > 0) await tx.insert('notices', told);
  });
  notice.messages[index] = { ...message, dueAt: null };
  notice.dueAt = earliestDue(notice.messages);
}

/** Who calls, and who sees the gap. */
function deskOf(communityId: string): RoleKey[] {
  return [roleKey('community_staff', communityId), roleKey('community_secretary', communityId)];
}

async function callFor(
  notice: NoticeRecord,
  { to, kind }: MessageRecord,
  now: string,
): Promise<CallRecord | null> {
  const { communityId, thing, number, priority, excerpt } = notice;
  if (communityId === null || priority === null) return null;
  const _id = idFrom('call', notice._id, to);
  return {
    ...{ _id, communityId, noticeId: notice._id, appealId: thing.id, number, priority, excerpt },
    ...{ kind, person: await personOf(to), state: 'open', isDone: false },
    ...{ at: now, recency: `${now}~${_id}`, attempts: [] },
  };
}

async function personOf(openid: string): Promise<CallRecord['person']> {
  const person = await people.find(openid);
  const post = person?.roles.map(partsOf).find(({ role }) => isPost(role));
  const place = post ? await places.find(post.placeId) : null;
  return {
    id: openid,
    name: person ? dutyName(person) : '',
    role: post?.role ?? null,
    placeName: place?.name ?? '',
  };
}

function noticeOf(call: CallRecord, desk: readonly string[]): NoticeRecord {
  const { _id, at, communityId, number, priority, excerpt, person } = call;
  return composeNotice({
    id: `call-${_id}`,
    at,
    about: {
      thing: { type: 'calls', id: communityId },
      ...{ number, priority, excerpt, communityId: null, isUrgent: isUrgent(priority) },
    },
    audiences: [{ kind: 'callNeeded', to: desk.filter((id) => id !== person.id) }],
  });
}
