import type { DeadlineView } from '../../../contract';
import { sayDate, sayInstant } from '../../setup/instant-words';
import { CLOCK_TEXT } from './text';

/** How a deadline stands, in the words a resident would use, and how loudly to say it. */
export interface DeadlineWords {
  text: string;
  tone: 'late' | 'soon' | 'calm' | 'done';
}

type Left = NonNullable<DeadlineView['left']>;

const LEFT_WORDS: Record<Left['unit'], (value: number) => DeadlineWords> = {
  hour: (value) => ({
    text: value === 0 ? '还剩不到 1 小时' : `还剩 ${value} 小时`,
    tone: value < 6 ? 'soon' : 'calm',
  }),
  workingDay: (value) => ({
    text: value === 0 ? '今天到期' : `还剩 ${value} 个工作日`,
    tone: value <= 1 ? 'soon' : 'calm',
  }),
};

/** The short form for lists and tags: 「还剩 1 个工作日」「今天到期」「还剩 5 小时」「已超期」. */
export function sayTimeLeft(deadline: DeadlineView): DeadlineWords {
  if (deadline.state === 'overdue') return { text: '已超期', tone: 'late' };
  if (deadline.state === 'missed') return { text: '超期后完成', tone: 'done' };
  if (deadline.state === 'met' || deadline.left === null) return { text: '按时完成', tone: 'done' };
  const words = LEFT_WORDS[deadline.left.unit](deadline.left.value);
  return deadline.provisional ? { ...words, text: `${words.text}（暂定）` } : words;
}

/** The whole sentence: what has to happen until when; a provisional one says what it waits for. */
export function sayDeadline(deadline: DeadlineView, now: number): string {
  const what = CLOCK_TEXT[deadline.clock].label;
  if (deadline.provisional) {
    return `${what}期限暂定 ${sayDate(deadline.dueOn, now)}，待国务院公布放假安排后确认`;
  }
  if (deadline.clock === 'respond') return `${sayInstant(deadline.dueAt, now)} 前${what}`;
  return `${sayDate(deadline.dueOn, now)} 24:00 前${what}`;
}
