import type { MailboxRecord } from '../../cloudfunctions/notice/mailbox';
import type { NoticeRecord } from '../../cloudfunctions/notice/record';
import type { SentMessage } from '../../devcloud/types';
import { balanceOf } from '../../domain/notice/credits';
import { MAX_ATTEMPTS } from '../../domain/notice/line';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { randomFrom } from '../support/random';
import { EVENTS_AT, fillOutbox } from './support/outbox-world';

jest.setTimeout(900_000);

const LONG = process.env.LONG === '1';
const EVENTS = LONG ? 10_000 : 200;
const PEOPLE = LONG ? 1000 : 50;
const SEED = 20_260_302;
const MINUTE = 60_000;
/** How many events the job takes at once. */
const BATCH = 200;
/** Every run dies after one of its first requests, mostly within its first batch, and loses an answer before. */
const DIES_WITHIN = LONG ? 3600 : 400;

/** 1, 2, 4, 8 and 16 minutes between the tries of one message. */
const RETRIES = (2 ** (MAX_ATTEMPTS - 1) - 1) * MINUTE;

/**
 * Many events at once while everything goes wrong: WeChat fails one message in ten, every run of the clock breaks off
 * somewhere, and two more runs start while it is at work.
 */
describe(`${EVENTS} due events, one send in ten fails, every run dies, runs overlap`, () => {
  let cloud: FunctionCloud;
  let all: NoticeRecord[];
  let outbox: SentMessage[];
  let deaths = 0;
  let minutes = 0;
  const random = randomFrom(SEED);

  const stored = () => cloud.stored('notices') as unknown as NoticeRecord[];
  const isLeft = () => stored().some(({ dueAt }) => dueAt !== null);

  /** One minute of the clock: a run that dies, two that come in between. */
  const playMinute = async () => {
    const { faults, clock } = cloud.devcloud;
    const last = 2 + Math.floor(random() * DIES_WITHIN);
    const lost = 1 + Math.floor(random() * (last - 1));
    const rule = { on: 'any', label: 'clock:timer' } as const;
    faults.set({
      seed: SEED + minutes,
      sendFailRate: 0.1,
      rules: [
        { ...rule, nth: last, do: 'kill' },
        { ...rule, nth: lost, do: 'cut' },
      ],
    });
    minutes += 1;
    await Promise.all([
      clock.set(new Date(EVENTS_AT + minutes * MINUTE).toISOString()),
      cloud.devcloud.fireTimers(),
      cloud.devcloud.fireTimers(),
    ]);
    deaths += faults.report().acted.rules[0] ?? 0;
    await cloud.devcloud.settle();
  };

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.clock.set(new Date(EVENTS_AT - MINUTE).toISOString());
    all = fillOutbox(cloud.devcloud, { events: EVENTS, people: PEOPLE, seed: SEED });
    while (isLeft() && minutes < 500) await playMinute();
    outbox = cloud.devcloud.admin.outbox();
    console.info(`${EVENTS} events: ${minutes} minutes of the clock, ${deaths} of its runs died`);
  });
  afterAll(() => cloud.close());

  const numbersTo = (openid: string) =>
    outbox
      .filter(({ touser }) => touser === openid)
      .map(({ data }) => Number(data.character_string1?.value));
  const peopleIn = () => [...new Set(all.flatMap(({ recipients }) => recipients))];

  test('a run died for every batch', () => {
    expect(deaths).toBeGreaterThanOrEqual(EVENTS / BATCH);
  });

  test('each person got each message exactly once, in the order of the events', () => {
    for (const openid of peopleIn()) {
      const due = all.filter(({ recipients }) => recipients.includes(openid));
      expect(numbersTo(openid)).toEqual(due.map(({ number }) => Number(number)));
    }
  });

  test('every message is recorded as sent, and nothing is left to do', () => {
    const states = stored().flatMap(({ messages }) => messages.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['sent']));
    expect(states).toHaveLength(outbox.length);
    expect(stored().filter(({ dueAt }) => dueAt !== null)).toEqual([]);
  });

  test('the credits say what WeChat still has; a claim that a death left open is of a message known as sent', () => {
    for (const mailbox of cloud.stored('mailboxes') as unknown as MailboxRecord[]) {
      const { _id, credits, pendingDelivery } = mailbox;
      expect(pendingDelivery?.receipt ?? 'sent').toBe('sent');
      expect(balanceOf(credits.task)).toBe(EVENTS - numbersTo(_id).length);
    }
  });

  test('within the window of the retries, each run that died counted as one minute', () => {
    const last = Math.max(...outbox.map(({ at }) => Date.parse(at)));
    const waits = 5 * MINUTE + RETRIES;
    expect(last - EVENTS_AT).toBeLessThanOrEqual(deaths * MINUTE + waits);
  });
});
