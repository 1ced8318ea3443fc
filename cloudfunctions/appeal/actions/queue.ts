import type { Output } from '../../../contract';
import { holdersOf, type QueueFilter, queueKey } from '../../../domain/appeal/facets';
import { command } from '../../lib/cloud';
import { pageOf } from '../../lib/paging';
import type { Handler } from '../../lib/serve';
import { presentItem } from '../present/item';
import { appeals } from '../record';

type Counts = NonNullable<Output<'appeal.queue'>['counts']>;

/** So many appeals are counted, the most urgent ones. A flood makes a queue no slower. */
const MOST_COUNTED = 99;

/** `appeal.queue`: one look-up by index for the page, one sum for the numbers above it. */
export const queue: Handler<'appeal.queue'> = async (input, call) => {
  const { scope, cursor, limit, isOverdue, ...filter } = input;
  const holders = holdersOf(call.me.roles, scope);
  if (holders.length === 0) return { items: [], nextCursor: null, counts: null };
  const [found, counts] = await Promise.all([
    appeals.list(
      {
        queueKeys: carrying(holders, filter),
        ...urgencyWithin(cursor, isOverdue ? call.now : null),
      },
      { orderBy: ['urgency', 'asc'], limit: limit + 1 },
    ),
    cursor ? null : countAll(holders, call.now),
  ]);
  const { page, nextCursor } = pageOf(found, limit, (appeal) => appeal.urgency);
  return { items: page.map((appeal) => presentItem(appeal, call)), nextCursor, counts };
};

/** Colour and state stand in one key; a mark and a grid in keys of their own, each of which it must carry. */
function carrying(holders: readonly string[], { mark, gridId, ...rest }: QueueFilter) {
  const parts: QueueFilter[] = [rest, { mark }, { gridId }];
  const asked = parts.filter((part) => Object.values(part).some((value) => value !== undefined));
  const [first = {}, ...others] = asked;
  const carries = (part: QueueFilter) =>
    command.in(holders.map((holder) => queueKey(holder, part)));
  return others.length === 0 ? carries(first) : carries(first).and(...others.map(carries));
}

function urgencyWithin(cursor: string | undefined, before: string | null) {
  const after = cursor ? command.gt(cursor) : null;
  if (before === null) return after ? { urgency: after } : {};
  const overdue = command.lt(before);
  return { urgency: after ? after.and(overdue) : overdue };
}

const { aggregate } = command;

/** 1 where the appeal carries one of the keys, else 0. */
function having(holders: readonly string[], filter: QueueFilter): unknown {
  const keys = holders.map((holder) => queueKey(holder, filter));
  const isThere = aggregate.or(keys.map((key) => aggregate.in([key, '$queueKeys'])));
  return aggregate.cond([isThere, 1, 0]);
}

async function countAll(holders: readonly string[], now: string): Promise<Counts> {
  const of = (filter: QueueFilter) => having(holders, filter);
  const sums = await appeals.sum(
    { queueKeys: command.in([...holders]) },
    {
      all: 1,
      overdue: aggregate.cond([aggregate.lt(['$urgency', now]), 1, 0]),
      red: of({ priority: 'red' }),
      yellow: of({ priority: 'yellow' }),
      blue: of({ priority: 'blue' }),
      pending: of({ state: 'pending' }),
      accepted: of({ state: 'accepted' }),
      handling: of({ state: 'handling' }),
      paused: of({ state: 'paused' }),
      supervised: of({ mark: 'supervised' }),
      reminded: of({ mark: 'reminded' }),
      extension: of({ mark: 'extension' }),
      ruling: of({ mark: 'ruling' }),
    },
    { orderBy: ['urgency', 'asc'], limit: MOST_COUNTED + 1 },
  );
  const counted = atMost(sums, MOST_COUNTED);
  const { all, overdue, red, yellow, blue, pending, accepted, handling, paused } = counted;
  const { supervised, reminded, extension, ruling } = counted;
  return {
    all,
    isMore: sums.all > MOST_COUNTED,
    overdue,
    priority: { red, yellow, blue },
    state: { pending, accepted, handling, paused },
    mark: { supervised, reminded, extension, ruling },
  };
}

function atMost<K extends string>(numbers: Record<K, number>, most: number): Record<K, number> {
  const capped = Object.entries<number>(numbers).map(([name, number]) => [
    name,
    Math.min(number, most),
  ]);
  return Object.fromEntries(capped) as Record<K, number>;
}
