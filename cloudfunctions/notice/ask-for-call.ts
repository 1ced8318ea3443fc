import type { ThingType } from '../../domain/areas';
import { desksFor } from '../../domain/notice/desk';
import { isUrgent } from '../../domain/notice/line';
import type { PlacePath } from '../../domain/people';
import { partsOf } from '../../domain/people';
import { isPost } from '../../domain/places/posts';
import { transaction } from '../lib/db/transaction';
import { dutyName, people, peopleInRoles, places } from '../lib/people';
import { idFrom } from '../lib/seal';
import type { CallRecord } from './call-record';
import { composeNotice } from './compose';
import { earliestDue, type MessageRecord, type NoticeRecord } from './record';

/** Whether a person did something with the thing of this id since an instant: then they know of it. */
export type HasActed = (id: string, openid: string, since: string) => Promise<boolean>;

/** Each area registers it for its types of things. Of a type without it, nobody has acted. */
export type HasActedOn = Partial<Record<ThingType, HasActed>>;

/**
 * The last way: for each message worth a call of the notice that WeChat could not carry, whose person has not read it
 * in the inbox and has not acted either, the duty desk gets a call to make. Answers how many messages were seen to.
 */
export async function askForCalls(
  notice: NoticeRecord,
  hasActedOn: HasActedOn,
  now: string,
): Promise<number> {
  let done = 0;
  for (const [index, { state, dueAt }] of notice.messages.entries()) {
    const isLost = state === 'unreached' || state === 'failed';
    if (!isLost || dueAt === null || dueAt > now) continue;
    await askForCall(notice, { index, hasActedOn, now });
    done++;
  }
  return done;
}

interface Asking {
  index: number;
  hasActedOn: HasActedOn;
  now: string;
}

async function askForCall(notice: NoticeRecord, { index, hasActedOn, now }: Asking): Promise<void> {
  const message = notice.messages[index];
  if (!message) return;
  const knows =
    !notice.unreadBy.includes(message.to) ||
    (await hasActedOn[notice.thing.type]?.(notice.thing.id, message.to, notice.at)) === true;
  const { call, desk } = (knows ? null : await callFor(notice, message, now)) ?? NOBODY_CALLS;
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
    const told = noticeOf(call, desk);
    if (told.recipients.length > 0) await tx.insert('notices', told);
  });
  notice.messages[index] = { ...message, dueAt: null };
  notice.dueAt = earliestDue(notice.messages);
}

/** A call to make, and the openids of those at the desk. */
interface Asked {
  call: CallRecord | null;
  desk: readonly string[];
}
const NOBODY_CALLS: Asked = { call: null, desk: [] };

/** Null: nothing to call about, or nobody who has to act: residents, and who has left, are not called. */
async function callFor(
  notice: NoticeRecord,
  { to, kind }: MessageRecord,
  now: string,
): Promise<Asked | null> {
  const { communityId, thing, number, priority, excerpt } = notice;
  if (communityId === null || priority === null) return null;
  const person = await personOf(to);
  if (person === null) return null;
  const { placeId, desk } = await deskWithout(to, communityId);
  const _id = idFrom('call', notice._id, to);
  const call: CallRecord = {
    _id,
    placeId,
    noticeId: notice._id,
    thing,
    number,
    priority,
    excerpt,
    kind,
    person,
    state: 'open',
    isDone: false,
    at: now,
    recency: `${now}~${_id}`,
    attempts: [],
  };
  return { call, desk };
}

/** The nearest desk with somebody else at it. Two requests. */
async function deskWithout(openid: string, communityId: string) {
  const community = await places.find(communityId);
  const desks = community ? desksFor(community.path as PlacePath) : [];
  const staff = await peopleInRoles(desks.flatMap(({ posts }) => posts));
  const others = staff.filter(({ _id }) => _id !== openid);
  const manned = desks.map(({ placeId, posts }) => {
    const there = others.filter(({ roles }) => posts.some((post) => roles.includes(post)));
    return { placeId, desk: there.map(({ _id }) => _id) };
  });
  return manned.find(({ desk }) => desk.length > 0) ?? { placeId: communityId, desk: [] };
}

/** Null for who holds no post. */
async function personOf(openid: string): Promise<CallRecord['person'] | null> {
  const person = await people.find(openid);
  const post = person?.roles.map(partsOf).find(({ role }) => isPost(role));
  if (!person || !post) return null;
  const place = await places.find(post.placeId);
  return {
    id: openid,
    name: dutyName(person),
    role: post.role,
    placeName: place?.name ?? '',
  };
}

function noticeOf(call: CallRecord, desk: readonly string[]): NoticeRecord {
  const { _id, at, placeId, number, priority, excerpt } = call;
  return composeNotice({
    id: `call-${_id}`,
    at,
    about: {
      thing: { type: 'calls', id: placeId },
      number,
      priority,
      excerpt,
      communityId: null,
      isUrgent: isUrgent(priority),
    },
    audiences: [{ kind: 'notice.callNeeded', to: desk }],
  });
}
