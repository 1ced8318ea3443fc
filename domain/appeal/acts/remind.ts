import { isBefore, later } from '../../calendar/beijing-time';
import type { ActRule } from '../act-rule';
import { partOf } from '../moves/stay';
import { OPEN } from '../open';

/** 催办: so often in one round, and not again within a day. */
export const MAX_REMINDERS = 3;
const REMIND_AGAIN = { days: 1 };

/** 催办 */
export const remind = {
  callers: ['owner'],
  from: OPEN,
  to: 'same',
  mayHappen: ({ reminded, lastRemindedAt }, now) =>
    reminded < MAX_REMINDERS && (lastRemindedAt === null || isRested(lastRemindedAt, now)),
  change: (appeal, now) => ({
    ...partOf(appeal),
    reminded: appeal.reminded + 1,
    lastRemindedAt: now,
  }),
  tells: ({ has }) => [{ kind: 'appeal.reminded', to: has }],
  readers: 'everybody',
} satisfies ActRule;

function isRested(last: string, now: string): boolean {
  return !isBefore(now, later(last, REMIND_AGAIN));
}
