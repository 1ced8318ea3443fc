import { composeNotice } from '../../../cloudfunctions/notice/compose';
import { newMailbox } from '../../../cloudfunctions/notice/mailbox';
import type { NoticeRecord } from '../../../cloudfunctions/notice/record';
import type { Devcloud } from '../../../devcloud/start';
import { randomFrom } from '../../support/random';

/** When the first event happens: Monday, 10:00 in Beijing, nobody's quiet hour. */
export const EVENTS_AT = Date.parse('2026-03-02T02:00:00.000Z');
/** Between two events, in milliseconds. */
const APART = 10;

type Document = { _id: string } & Record<string, unknown>;

function personOf(number: number): string {
  return `o-outbox-${number}`;
}

/** One to three people for each event; each person gets about as many messages as the others. */
function noticeOf(number: number, people: number, random: () => number): NoticeRecord {
  const count = 1 + Math.floor(random() * 3);
  const first = Math.floor(random() * people);
  const to = Array.from({ length: count }, (_, step) => personOf((first + step * 7) % people));
  return composeNotice({
    id: `event-${number}`,
    at: new Date(EVENTS_AT + number * APART).toISOString(),
    about: {
      thing: { type: 'appeal', id: `thing-${number}` },
      ...{ number: String(number), priority: 'yellow', excerpt: `第${number}件事` },
      ...{ communityId: 'jiefang', isUrgent: false },
    },
    audiences: [{ kind: 'appeal.assigned', to }],
  });
}

/** So many events that are due, for so many people who accepted more messages than there are. */
export function fillOutbox(
  { admin }: Pick<Devcloud, 'admin'>,
  { events, people, seed }: { events: number; people: number; seed: number },
): NoticeRecord[] {
  const random = randomFrom(seed);
  const all = Array.from({ length: events }, (_, number) => noticeOf(number, people, random));
  admin.importDocuments('notices', all as unknown as Document[]);
  admin.importDocuments('mailboxes', mailboxesFor(people, events) as unknown as Document[]);
  for (let number = 0; number < people; number++) {
    admin.grantSubscription(personOf(number), 'task', events);
  }
  return all;
}

function mailboxesFor(people: number, granted: number) {
  return Array.from({ length: people }, (_, number) => {
    const mailbox = newMailbox(personOf(number));
    const task = { ...mailbox.credits.task, granted, answer: 'accept' };
    return { ...mailbox, version: 1, credits: { ...mailbox.credits, task } };
  });
}
