import type { NoticeRecord } from '../../../../cloudfunctions/notice/record';

/** The rules that a message breaks; each must hold at any time. */
export function problemsOfNotice(notice: NoticeRecord): string[] {
  const { _id, messages, crowd, recipients, unreadBy, dueAt } = notice;
  const told = [...messages.map(({ to }) => to), ...(crowd?.people ?? [])];
  const [due] = messages.flatMap((message) => message.dueAt ?? []).sort();
  const problems = {
    'somebody is told twice': new Set(told).size < told.length,
    'the inbox is not that of who is told': !isSame(told, recipients),
    'somebody has not read what they were not told': !isWithin(unreadBy, recipients),
    'the job comes too late': due !== undefined && (dueAt === null || dueAt > due),
    'something is queued for ever': messages.some((one) => one.state === 'queued' && !one.dueAt),
    'the line is not what is queued': messages.some(
      ({ to, state, waiting }) => waiting !== (state === 'queued' ? to : null),
    ),
    'a message without a nudge waits for one': messages.some(
      ({ template, state }) => (template === null) !== (state === 'none'),
    ),
  };
  const found = Object.entries(problems).filter(([, isSo]) => isSo);
  return found.map(([problem]) => `message ${_id}: ${problem}`);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return isWithin(some, others) && isWithin(others, some);
}
