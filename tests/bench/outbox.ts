import { setImmediate as pause } from 'node:timers/promises';
import { composeNotice } from '../../cloudfunctions/notice/compose';
import type { NoticeRecord } from '../../cloudfunctions/notice/record';
import { EVENTS_AT, fillOutbox } from '../reliability/support/outbox-world';
import { type FunctionCloud, openFunctionCloud, type Touch } from '../support/function-cloud';
import type { CityMeasurement } from './city';

export const FEW_STORED = 1000;
export const MANY_STORED = Number(process.env.NOTICES ?? 100_000);
/** Due in one run of the clock, in both. */
const DUE = 200;
const PEOPLE = 50;
const READER = 'o-outbox-1';
/** Old messages of the reader, in both. */
const OWN = 100;

type Document = { _id: string } & Record<string, unknown>;

/** A message that was dealt with long ago; the first ones are the reader's. */
function oldNotice(number: number): NoticeRecord {
  const to = number < OWN ? READER : `o-other-${number % 5000}`;
  const notice = composeNotice({
    id: `old-${number}`,
    at: new Date(EVENTS_AT - 86_400_000 - number * 1000).toISOString(),
    about: {
      thing: { type: 'appeal', id: `old-thing-${number}` },
      ...{ number: String(number), priority: 'blue', excerpt: `很久以前的第${number}件事` },
      ...{ communityId: 'jiefang', isUrgent: false },
    },
    audiences: [{ kind: 'appeal.assigned', to: [to] }],
  });
  const messages = notice.messages.map((message) => ({
    ...message,
    ...{ state: 'sent' as const, dueAt: null, waiting: null },
  }));
  return { ...notice, messages, dueAt: null, unreadBy: number < OWN ? notice.unreadBy : [] };
}

async function fill(cloud: FunctionCloud, size: number): Promise<void> {
  for (let from = 0; from < size; from += 1000) {
    const count = Math.min(1000, size - from);
    const batch = Array.from({ length: count }, (_, n) => oldNotice(from + n));
    cloud.devcloud.admin.importDocuments('notices', batch as unknown as Document[]);
    await pause();
  }
}

type Totals = Record<'database' | 'documentsRead', { total: number }>;

/** One run of the clock with so many due. */
async function deliveryRun(cloud: FunctionCloud): Promise<Touch> {
  const { url } = cloud.devcloud;
  fillOutbox(cloud.devcloud, { events: DUE, people: PEOPLE, seed: 1 });
  await fetch(`${url}/dev/metrics/reset`, { method: 'POST' });
  await cloud.clock.set(new Date(EVENTS_AT + 60_000).toISOString());
  await cloud.devcloud.settle();
  const report = (await (await fetch(`${url}/dev/metrics`)).json()) as Record<string, Totals>;
  const ran = Object.entries(report).find(([label]) => label === 'clock:timer')?.[1];
  return { requests: ran?.database.total ?? 0, documents: ran?.documentsRead.total ?? 0 };
}

async function measure(size: number): Promise<Record<string, Touch>> {
  const cloud = await openFunctionCloud();
  await cloud.clock.set(new Date(EVENTS_AT - 60_000).toISOString());
  await fill(cloud, size);
  const measured: Record<string, Touch> = {
    inbox: await cloud.touch(READER, 'notice.inbox', {}),
    'inbox, searched': await cloud.touch(READER, 'notice.inbox', { query: '第7件' }),
    [`a run of the clock, ${DUE} events due`]: await deliveryRun(cloud),
  };
  await cloud.close();
  return measured;
}

/** The same with few and with many messages stored: requests and documents touched should be equal. */
export async function benchOutbox(): Promise<CityMeasurement[]> {
  const small = await measure(FEW_STORED);
  const large = await measure(MANY_STORED);
  const none: Touch = { requests: 0, documents: 0 };
  return Object.keys(small).map((name) => ({
    name,
    small: small[name] ?? none,
    large: large[name] ?? none,
  }));
}
