import type { QueueCounts } from '../../../../../contract';
import {
  QUEUE_MARKS,
  QUEUE_STATES,
  type QueueMark,
  type QueueScope,
  type QueueState,
} from '../../../../../domain/appeal/facets';
import { PRIORITIES, type Priority } from '../../../../../domain/priority';
import type { Chip } from '../../../../components/chips';
import { PRIORITY_TEXT } from '../../../appeal/text';
import type { QueueWish } from '../../hooks/use-queue';
import { QUEUE_MARK_CHIP, QUEUE_STATE_CHIP, QUEUE_TEXT } from '../../text';

/** One row of chips: everything, what is overdue, a colour, a state or a mark. */
export type Narrow = 'all' | 'overdue' | Priority | QueueState | QueueMark;

const COLOURS = [...PRIORITIES].reverse();

/**
 * The chips that have something behind them, with their numbers; 全部 always, and the one that is on. When not everything is
 * counted, each may have something behind it, and a number is the least: `3+`.
 */
export function chipsOf(counts: QueueCounts | null, chosen: Narrow): Chip<Narrow>[] {
  const isMore = counts?.isMore ?? false;
  const all: { value: Narrow; label: string; count: number | undefined }[] = [
    { value: 'all', label: QUEUE_TEXT.all, count: counts?.all },
    { value: 'overdue', label: QUEUE_TEXT.overdue, count: counts?.overdue },
    ...QUEUE_MARKS.map((value) => ({
      value,
      label: QUEUE_MARK_CHIP[value],
      count: counts?.mark[value],
    })),
    ...COLOURS.map((value) => ({
      value,
      label: `${PRIORITY_TEXT[value].short} ${PRIORITY_TEXT[value].label}`,
      count: counts?.priority[value],
    })),
    ...QUEUE_STATES.map((value) => ({
      value,
      label: QUEUE_STATE_CHIP[value],
      count: counts?.state[value],
    })),
  ];
  const isShown = ({ value, count }: (typeof all)[number]) =>
    value === 'all' || value === chosen || isMore || count;
  return all
    .filter(isShown)
    .map(({ count, ...chip }) => ({ ...chip, ...shownCount(count, isMore) }));
}

function shownCount(count: number | undefined, isMore: boolean): Pick<Chip<Narrow>, 'count'> {
  if (!isMore) return { count };
  return count ? { count: `${count}+` } : {};
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return list.some((one) => one === value);
}

/** What the queue is asked for. */
export function wishOf(scope: QueueScope, narrow: Narrow): QueueWish {
  if (narrow === 'overdue') return { scope, isOverdue: true };
  if (isOneOf(PRIORITIES, narrow)) return { scope, priority: narrow };
  if (isOneOf(QUEUE_STATES, narrow)) return { scope, state: narrow };
  return isOneOf(QUEUE_MARKS, narrow) ? { scope, mark: narrow } : { scope };
}
