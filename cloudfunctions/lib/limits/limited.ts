import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Countable, NOTHING_DONE, tallyAfter } from '../../../domain/limits/tally';
import { firstVersion } from '../closed';
import { beforeCommit, Outdated, type Transaction } from '../db/transaction';
import { isDuplicate } from '../errors';
import {
  closeLimits,
  LIMIT_RECORDS,
  type LimitRecord,
  limitRecords,
  openLimits,
  type StoredLimits,
} from './record';

/*
 * A call of a person is counted when it changes something. A transaction counts it at its end, so act and count are
 * committed together: what is refused, and what was done before, writes nothing and counts nothing. An action without a
 * transaction calls `countNow` before it writes.
 */

/** The call would be one too many. `serve` answers `TOO_MANY`. */
export class TooMany extends Error {}

/** A call that is being counted. */
interface Counting extends Countable {
  openid: string;
  /** It is counted in this run already. */
  isCounted: boolean;
}

const current = new AsyncLocalStorage<Counting | null>();

const ATTEMPTS = 10;
const FIRST_PAUSE_MS = 5;

/** Runs a call, and counts it when it changes something. @throws `TooMany`. */
export function limited<T>(call: Countable & { openid: string }, work: () => T): T {
  const counting: Counting = { ...call, isCounted: false };
  return current.run(counting, () => beforeCommit.run((tx) => countIn(tx, counting), work));
}

/** Runs what a call leads to and does not do itself: messages that leave. */
export function uncounted<T>(work: () => T): T {
  return current.run(null, () => beforeCommit.run(null, work));
}

/** Two requests, for the first transaction of a call. */
async function countIn(tx: Transaction, counting: Counting): Promise<() => void> {
  if (counting.isCounted) return () => undefined;
  const stored = await tx.find<StoredLimits>(LIMIT_RECORDS, counting.openid);
  const before = stored && openLimits(stored);
  const after = recordAfter(before, counting);
  if (after === null) throw new TooMany();
  if (after !== before) await write(tx, before, after);
  return () => {
    counting.isCounted = true;
  };
}

async function write(
  tx: Transaction,
  before: LimitRecord | null,
  after: LimitRecord,
): Promise<void> {
  const stored = closeLimits(after);
  if (before) {
    await tx.update<StoredLimits>(LIMIT_RECORDS, after._id, { ...stored, _id: undefined });
    return;
  }
  try {
    await tx.insert(LIMIT_RECORDS, stored);
  } catch (error) {
    throw isDuplicate(error) ? new Outdated() : error;
  }
}

/**
 * Counts the call now, for actions without a transaction. Two requests. `wasDone`: asked when the call would be one too
 * many; a retry of what was done before is served all the same. @throws `TooMany`.
 */
export async function countNow(wasDone = async () => false): Promise<void> {
  const counting = current.getStore();
  if (!counting || counting.isCounted) return;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const stored = await limitRecords.find(counting.openid);
    const before = stored && openLimits(stored);
    const after = recordAfter(before, counting);
    if (after === null) {
      if (await wasDone()) return;
      throw new TooMany();
    }
    if (after === before || (await saveOver(before, after))) {
      counting.isCounted = true;
      return;
    }
    await pause(FIRST_PAUSE_MS * attempt * (0.5 + Math.random()));
  }
  throw new Error('[TransactionBusy] the limits of a person stay busy');
}

/** Whether nobody was faster. */
async function saveOver(before: LimitRecord | null, after: LimitRecord): Promise<boolean> {
  const stored = closeLimits(after);
  if (!before) return limitRecords.insertOnce(stored);
  const { _id, version } = before;
  return (await limitRecords.updateWhere({ _id, version }, { ...stored, _id: undefined })) === 1;
}

/** The same record when the call is counted already; null when it would be one too many. */
function recordAfter(before: LimitRecord | null, counting: Counting): LimitRecord | null {
  const tally = before ?? NOTHING_DONE;
  const after = tallyAfter(tally, counting);
  if (after === null || after === before) return after === null ? null : before;
  return { ...after, _id: counting.openid, version: (before?.version ?? firstVersion()) + 1 };
}
