import {
  afterUploadEvent,
  EMPTY_QUEUE,
  pauseOf,
  startableOf,
  type UploadEvent,
  type UploadQueue,
} from './upload-queue';

const added = (localId: string): UploadEvent => ({ type: 'added', localId });
const started = (localId: string): UploadEvent => ({ type: 'started', localId });
const sent = (localId: string): UploadEvent => ({ type: 'sent', localId });
const cut = (localId: string): UploadEvent => ({ type: 'failed', localId, failure: 'NO_NETWORK' });
const refused = (localId: string): UploadEvent => ({
  type: 'failed',
  localId,
  failure: 'FILE_REFUSED',
});
const progressed: UploadEvent = { type: 'progressed', localId: 'a', progress: 40 };

const after = (...events: UploadEvent[]): UploadQueue =>
  events.reduce(afterUploadEvent, EMPTY_QUEUE);
const phases = (queue: UploadQueue) => queue.files.map(({ localId, phase }) => [localId, phase]);

const ab = [added('a'), added('b'), started('a')];

test.each<[string, UploadEvent[], string[][], string[]]>([
  [
    'one goes at a time',
    ab,
    [
      ['a', 'sending'],
      ['b', 'waiting'],
    ],
    [],
  ],
  [
    'two go at once on wifi',
    [{ type: 'slotsChanged', slots: 2 }, ...ab],
    [
      ['a', 'sending'],
      ['b', 'waiting'],
    ],
    ['b'],
  ],
  ['the next starts when one is there', [...ab, sent('a')], [['b', 'waiting']], ['b']],
  ['a file added twice is in the queue once', [added('a'), added('a')], [['a', 'waiting']], ['a']],
  [
    'without a network all wait',
    [...ab, cut('a')],
    [
      ['a', 'offline'],
      ['b', 'offline'],
    ],
    [],
  ],
  [
    'what is added then waits, too',
    [...ab, cut('a'), added('c')],
    [
      ['a', 'offline'],
      ['b', 'offline'],
      ['c', 'offline'],
    ],
    [],
  ],
  [
    'they go on in their order when it is back',
    [...ab, cut('a'), { type: 'resumed' }],
    [
      ['a', 'waiting'],
      ['b', 'waiting'],
    ],
    ['a'],
  ],
  [
    'a refused file holds nobody up',
    [...ab, refused('a')],
    [
      ['a', 'failed'],
      ['b', 'waiting'],
    ],
    ['b'],
  ],
  [
    'a refused file does not come back with the network',
    [...ab, refused('a'), { type: 'resumed' }],
    [
      ['a', 'failed'],
      ['b', 'waiting'],
    ],
    ['b'],
  ],
  [
    'a tap tries a refused file again',
    [added('a'), started('a'), refused('a'), { type: 'retried', localId: 'a' }],
    [['a', 'waiting']],
    ['a'],
  ],
  [
    'a tap does not wait for the pause to end',
    [...ab, cut('a'), { type: 'retried', localId: 'b' }],
    [
      ['a', 'waiting'],
      ['b', 'waiting'],
    ],
    ['a'],
  ],
  [
    'a removed file frees its place',
    [...ab, { type: 'removed', localId: 'a' }],
    [['b', 'waiting']],
    ['b'],
  ],
  [
    'the late failure of a removed file pauses nothing',
    [...ab, { type: 'removed', localId: 'a' }, cut('a')],
    [['b', 'waiting']],
    ['b'],
  ],
])('%s', (_case, events, expected, startable) => {
  const queue = after(...events);
  expect(phases(queue)).toEqual(expected);
  expect(startableOf(queue)).toEqual(startable);
});

test('progress is shown while a file goes, and begins anew after the network failed', () => {
  const going = after(...ab, progressed);
  expect(going.files[0]).toMatchObject({ phase: 'sending', progress: 40 });
  expect(afterUploadEvent(going, cut('a')).files[0]).toMatchObject({ progress: 0 });
});

test('a refusal tells its cause, a lost network is none', () => {
  expect(after(...ab, refused('a')).files[0]?.failure).toBe('FILE_REFUSED');
  expect(after(...ab, cut('a')).files[0]?.failure).toBeNull();
});

test('pauses grow to a minute and begin short again after a success', () => {
  const pauses = [1, 2, 3, 4, 9].map((lostTries) => pauseOf({ lostTries }));
  expect(pauses).toEqual([3_000, 10_000, 30_000, 60_000, 60_000]);
  expect(pauseOf(after(...ab, cut('a'), { type: 'resumed' }, started('a'), sent('a')))).toBe(3_000);
});
