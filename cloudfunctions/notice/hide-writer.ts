import { transaction } from '../lib/db/transaction';
import { seal } from '../lib/seal';
import { oldestKeyIn } from '../lib/sealed-fields';
import type { ThingRef } from '../lib/thing';
import { hiddenIdOf, writerMark } from '../lib/writer';
import { ofThing } from './of-thing';
import { settled } from './person-queue';
import { type MessageRecord, type NoticeRecord, notices } from './record';
import { readMark, unreadMark } from './unread-marks';

/**
 * Somebody who wrote a thing is anonymous from now on: in all messages about the thing that told them of it as its
 * writer, their hidden id stands in the place of the openid. Two requests and two for each notice. Again changes nothing.
 */
export async function hideWriterIn(thing: ThingRef, openid: string): Promise<void> {
  for (const { _id } of await notices.all(ofThing(thing))) {
    await transaction(async (tx) => {
      const notice = await tx.find<NoticeRecord>('notices', _id);
      const change = notice && changeOf(notice, openid);
      if (change) await tx.update<NoticeRecord>('notices', _id, change);
    });
  }
}

/** Null when it does not name the writer. */
function changeOf(notice: NoticeRecord, openid: string): Partial<NoticeRecord> | null {
  const { _id, messages, recipients, unreadBy, readMarks = {} } = notice;
  const hidden = hiddenIdOf(openid);
  const isByWriter = notice.writer === writerMark(openid);
  const writer = isByWriter ? writerMark(hidden) : (notice.writer ?? null);
  const index = messages.findIndex((one) => one.to === openid && isToWriter(one));
  const message = messages[index];
  if (!message) return isByWriter ? { writer } : null;
  const mark = unreadBy.includes(openid) ? unreadMark : readMark;
  const after = messages.map((one) => (one === message ? toHidden(one, notice, openid) : one));
  return {
    writer,
    messages: after,
    recipients: recipients.map((one) => (one === openid ? hidden : one)),
    unreadBy: unreadBy.filter((one) => one !== openid),
    readMarks: { ...readMarks, [String(index)]: mark(_id, hidden) },
    sealedBy: oldestKeyIn({ messages: after }),
  };
}

/** Tasks go to people in posts: whoever has one is no writer in it. */
function isToWriter({ template }: MessageRecord): boolean {
  return template !== 'task';
}

function toHidden(message: MessageRecord, { _id }: NoticeRecord, openid: string): MessageRecord {
  const to = hiddenIdOf(openid);
  if (message.state === 'none') return { ...message, to };
  if (message.waiting === null) return settled({ ...message, to });
  return { ...message, to, waiting: to, toSealed: seal(openid, _id) };
}
