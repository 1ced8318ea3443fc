import type { DeadlineView } from '../../../contract';
import { sayDeadline, sayTimeLeft } from './deadline-words';

const NOW = Date.parse('2026-02-13T04:00:00.000Z');

function deadline(change: Partial<DeadlineView>): DeadlineView {
  return {
    clock: 'resolve',
    dueAt: '2026-02-25T16:00:00.000Z',
    dueOn: '2026-02-25',
    provisional: false,
    isBinding: true,
    state: 'running',
    left: { unit: 'workingDay', value: 3 },
    ...change,
  };
}

describe('the time left, in words', () => {
  test.each<[string, Partial<DeadlineView>, string, string]>([
    ['several days', {}, '还剩 3 个工作日', 'calm'],
    ['the last day but one', { left: { unit: 'workingDay', value: 1 } }, '还剩 1 个工作日', 'soon'],
    ['the last day', { left: { unit: 'workingDay', value: 0 } }, '今天到期', 'soon'],
    ['hours', { left: { unit: 'hour', value: 23 } }, '还剩 23 小时', 'calm'],
    ['few hours', { left: { unit: 'hour', value: 5 } }, '还剩 5 小时', 'soon'],
    ['minutes', { left: { unit: 'hour', value: 0 } }, '还剩不到 1 小时', 'soon'],
    ['overdue', { state: 'overdue', left: null }, '已超期', 'late'],
    ['met', { state: 'met', left: null }, '按时完成', 'done'],
    ['met too late', { state: 'missed', left: null }, '超期后完成', 'done'],
    ['provisional', { provisional: true }, '还剩 3 个工作日（暂定）', 'calm'],
  ])('%s', (_name, change, text, tone) => {
    expect(sayTimeLeft(deadline(change))).toEqual({ text, tone });
  });
});

describe('the deadline as a sentence', () => {
  test.each<[string, Partial<DeadlineView>, string]>([
    ['working days end with the day', {}, '2月25日 24:00 前办结'],
    [
      'hours end at a minute',
      { clock: 'respond', dueAt: '2026-02-14T04:30:00.000Z', dueOn: '2026-02-14' },
      '明天 12:30 前首次响应',
    ],
    [
      'a provisional one says what it waits for',
      { clock: 'reply', dueOn: '2027-01-08', provisional: true },
      '答复期限暂定 2027年1月8日，待国务院公布放假安排后确认',
    ],
  ])('%s', (_name, change, text) => {
    expect(sayDeadline(deadline(change), NOW)).toBe(text);
  });
});
