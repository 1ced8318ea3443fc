import fc from 'fast-check';
import { CHANNELS, NOTICE_KINDS, type NoticeKind } from '../areas';
import {
  callAt,
  type Decision,
  decide,
  isUrgent,
  MAX_ATTEMPTS,
  mayCall,
  nextOf,
  retryAt,
  type Waiting,
} from './line';
import { DEFAULT_SETTINGS, type NoticeSettings } from './settings';
import { TEMPLATE_NAMES } from './template-names';

const MINUTE_MS = 60_000;
const NOW = '2026-03-02T02:00:00.000Z';
const later = (minutes: number, from = NOW) =>
  new Date(Date.parse(from) + minutes * MINUTE_MS).toISOString();
const beijing = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`).toISOString();

const message = (change: Partial<Waiting> = {}): Waiting => ({
  kind: 'appeal.assigned',
  template: 'task',
  at: later(-1),
  dueAt: NOW,
  isUrgent: false,
  isDeferred: false,
  ...change,
});
const fresh = message();
const notYet = message({ dueAt: later(1) });
const urgent = message({ isUrgent: true });
const deferred = message({ isDeferred: true });
const stale = message({ at: later(-120) });
const digest = message({ kind: 'notice.morning', template: 'digest', isDeferred: true });

const LINES: [what: string, line: Waiting[], next: number[] | null][] = [
  ['nobody waits', [], null],
  ['the oldest leaves first', [fresh, fresh], [0]],
  ['an urgent one overtakes', [fresh, fresh, urgent], [2]],
  ['urgent ones keep their order', [fresh, urgent, urgent], [1]],
  ['urgent ones never go together', [{ ...urgent, isDeferred: true }, urgent], [0]],
  ['one that is tried again later holds the others', [notYet, fresh, fresh], null],
  ['it does not hold an urgent one', [notYet, fresh, urgent], [2]],
  ['an urgent one that is tried later holds nobody', [{ ...urgent, dueAt: later(1) }, fresh], [1]],
  ['nor another urgent one', [{ ...urgent, dueAt: later(1) }, urgent], [1]],
  ['deferred ones go together', [deferred, deferred, deferred], [0, 1, 2]],
  ['old ones go together', [stale, stale], [0, 1]],
  ['old and deferred ones go together', [stale, deferred], [0, 1]],
  ['just not two hours: not old', [message({ at: later(-119) }), stale], [0]],
  ['a single deferred one goes by itself', [deferred, fresh], [0]],
  ['a fresh head goes by itself', [fresh, deferred, deferred], [0]],
  ['nothing overtakes a fresh one', [deferred, deferred, fresh, deferred], [0, 1]],
  ['nothing overtakes one that is tried later', [deferred, deferred, notYet, deferred], [0, 1]],
  ['a list goes alone', [digest, deferred, deferred], [0]],
  ['nothing overtakes a list', [deferred, deferred, digest, deferred], [0, 1]],
  ['an urgent one between deferred ones goes first', [deferred, urgent, deferred], [1]],
  ['and parts them not', [deferred, { ...urgent, dueAt: later(1) }, deferred], [0, 2]],
];

describe('the line of a person', () => {
  test.each(LINES)('%s', (_what, line, next) => {
    expect(nextOf(line, NOW)).toEqual(next);
  });

  const anyMessage = fc.record({
    kind: fc.constant<NoticeKind>('appeal.assigned'),
    template: fc.constantFrom(...TEMPLATE_NAMES),
    at: fc.integer({ min: -300, max: 0 }).map((minutes) => later(minutes)),
    dueAt: fc.integer({ min: -5, max: 40 }).map((minutes) => later(minutes)),
    isUrgent: fc.boolean(),
    isDeferred: fc.boolean(),
  });

  test('all leave, the urgent in their order, the others in theirs', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 12 }), (messages) => {
        const left = messages.map((one, place) => ({ ...one, place }));
        const gone: number[] = [];
        for (let minute = 0; minute <= 40; minute++) {
          const now = later(minute);
          for (let next = nextOf(left, now); next !== null; next = nextOf(left, now)) {
            const waits = left.some((one) => one.isUrgent && one.dueAt <= now);
            const leaving = next.flatMap((at) => left[at] ?? []);
            expect(leaving.every((one) => one.isUrgent)).toBe(waits);
            expect(leaving.every(({ dueAt }) => dueAt <= now)).toBe(true);
            gone.push(...leaving.map(({ place }) => place));
            for (const one of leaving) left.splice(left.indexOf(one), 1);
          }
        }
        expect(left).toEqual([]);
        const normal = gone.filter((place) => !messages[place]?.isUrgent);
        expect(normal).toEqual([...normal].sort((a, b) => a - b));
      }),
    );
  });
});

const NIGHT = beijing('2026-03-02 22:00');
const SEND: Decision = { do: 'send' };
const SKIP: Decision = { do: 'skip' };
const AT_SEVEN: Decision = { do: 'defer', until: beijing('2026-03-03 07:00') };
const NOON = { quiet: { from: 720, to: 840 } };

const task = message();
const progress = message({ kind: 'appeal.accepted', template: 'progress' });
const morning = message({ kind: 'notice.morning', template: 'digest' });
const weekly = message({ kind: 'notice.weekly', template: 'digest' });
const red = message({ isUrgent: true });

type Row = [what: string, Waiting, Partial<NoticeSettings>, now: string, Decision];
const DECISIONS: Row[] = [
  ['by day it is sent', task, {}, NOW, SEND],
  ['at 21:59 it is sent', task, {}, beijing('2026-03-02 21:59:59'), SEND],
  ['at 22:00 it waits until seven', task, {}, NIGHT, AT_SEVEN],
  ['at 6:59 it waits until seven', progress, {}, beijing('2026-03-03 06:59:59'), AT_SEVEN],
  ['at seven it is sent', progress, {}, beijing('2026-03-03 07:00'), SEND],
  ['a list waits, too', morning, {}, NIGHT, AT_SEVEN],
  ['red goes at night', red, {}, NIGHT, SEND],
  ['red goes at noon', red, NOON, beijing('2026-03-02 12:30'), SEND],
  ['red goes to who wants a list', red, { tasks: 'morning' }, NIGHT, SEND],
  [
    'quiet over noon',
    task,
    NOON,
    beijing('2026-03-02 12:30'),
    { do: 'defer', until: beijing('2026-03-02 14:00') },
  ],
  ['then nothing is quiet at night', task, NOON, NIGHT, SEND],
  ['never quiet', task, { quiet: null }, NIGHT, SEND],
  ['empty quiet hours', task, { quiet: { from: 1320, to: 1320 } }, NIGHT, SEND],
  ['tasks with the list', task, { tasks: 'morning' }, NOW, SKIP],
  ['at night too', task, { tasks: 'morning' }, NIGHT, SKIP],
  ['the list itself is sent', morning, { tasks: 'morning' }, NOW, SEND],
  ['progress of one’s own, with tasks in the list', progress, { tasks: 'morning' }, NOW, SEND],
  ['no progress wanted', progress, { progress: 'never' }, NOW, SKIP],
  ['tasks, no progress wanted', task, { progress: 'never' }, NOW, SEND],
  ['no week wanted', weekly, { followed: 'never' }, NOW, SKIP],
  ['the morning, no week wanted', morning, { followed: 'never' }, NOW, SEND],
  ['the week', weekly, {}, NOW, SEND],
];

describe('what settings make of a message', () => {
  test.each(DECISIONS)('%s', (_what, one, settings, now, decision) => {
    expect(decide(one, { ...DEFAULT_SETTINGS, ...settings }, now)).toEqual(decision);
  });
});

describe('trying again', () => {
  const triesOf = (isUrgent: boolean) => {
    const tries = [NOW];
    for (let at = retryAt(1, isUrgent, NOW); at; at = retryAt(tries.length, isUrgent, at)) {
      tries.push(at);
    }
    return tries;
  };

  test('after 1, 2, 4, 8 and 16 minutes, six times within 31 minutes', () => {
    expect(triesOf(false)).toEqual([0, 1, 3, 7, 15, 31].map((minutes) => later(minutes)));
    expect(MAX_ATTEMPTS).toBe(6);
  });

  test('red four times within 7 minutes: then somebody had better call', () => {
    expect(triesOf(true)).toEqual([0, 1, 3, 7].map((minutes) => later(minutes)));
  });
});

describe('urgent', () => {
  test.each([
    ['red', ['appeal.assigned'], true, true],
    ['red', [], true, true],
    ['yellow', ['appeal.submitted', 'appeal.assigned'], false, false],
    ['blue', ['appeal.assigned', 'appeal.overdue'], false, true],
    [null, ['appeal.overdue'], false, true],
    [null, [], false, false],
  ] as const)('%s, %j: at any hour %s, worth a call %s', (priority, kinds, urgent, called) => {
    expect(isUrgent(priority)).toBe(urgent);
    expect(mayCall(priority, kinds)).toBe(called);
  });

  test.each(NOTICE_KINDS)('%s is worth a call if its area says so, and by nothing else', (kind) => {
    expect(mayCall('blue', [kind])).toBe(CHANNELS[kind].isGrave === true);
  });

  test('somebody is called five minutes after a task could not be sent', () => {
    expect(callAt('appeal.assigned', NOW)).toBe(later(5));
    expect(callAt('appeal.accepted', NOW)).toBeNull();
  });

  test('people are called to act, not to be told, and nobody is called about a call', () => {
    const called = NOTICE_KINDS.filter((kind) => callAt(kind, NOW) !== null);
    expect(called.every((kind) => CHANNELS[kind].template === 'task')).toBe(true);
    expect(called).toEqual(
      expect.arrayContaining([
        'appeal.assigned',
        'appeal.gap',
        'appeal.reminded',
        'appeal.supervised',
      ]),
    );
    expect(called).not.toContain('notice.callNeeded');
  });
});
