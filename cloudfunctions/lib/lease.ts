import { instantOf, later } from '../../domain/calendar/beijing-time';
import { command } from './cloud';
import { collection } from './db/collection';
import { instantNow } from './now';

/** Who may work at something alone, and until when; free again at that instant even if the holder died. */
interface LeaseRecord {
  _id: string;
  holder: string;
  until: string;
}

const jobs = collection<LeaseRecord>('jobs');

/**
 * Takes the lease of `name` for so many milliseconds unless somebody holds it. Answers whether it was got. One
 * request, two the very first time.
 */
export async function takeLease(
  name: string,
  holder: string,
  milliseconds: number,
): Promise<boolean> {
  const now = instantNow();
  const until = later(now, { milliseconds });
  const free = { _id: name, until: command.lte(now) };
  if ((await jobs.updateWhere(free, { holder, until })) === 1) return true;
  return jobs.insertOnce({ _id: name, holder, until });
}

/** Gives it back, if it is still the holder's. */
export async function giveLeaseBack(name: string, holder: string): Promise<void> {
  await jobs.updateWhere({ _id: name, holder }, { until: instantOf(0) });
}
