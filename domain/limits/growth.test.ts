import { hasRoom, MOST_ENTRIES, MOST_OF_ONE_ACT } from './growth';

const MEGABYTE = 1024 * 1024;
/** More than any kind of thing knows. */
const ACTS = Array.from({ length: 40 }, (_, at) => `act${at}`);

interface Written {
  act: string;
  text: string;
  by: object;
}

/** An entry with the longest text and with long names. */
function entry(act: string): Written {
  const name = '网'.repeat(30);
  const by = { id: 'o'.repeat(30), role: 'community_secretary', name, placeName: name };
  return { act, text: '补'.repeat(1000), by };
}

/** Somebody does these acts in turn, as long as the thing takes them. */
function filled(acts: readonly string[]): Written[] {
  const timeline: Written[] = [];
  for (let before = -1; before !== timeline.length; ) {
    before = timeline.length;
    for (const act of acts) if (hasRoom(timeline, act)) timeline.push(entry(act));
  }
  return timeline;
}

test('one act fills its own room and no more', () => {
  const timeline = filled(['supplement']);
  expect(timeline).toHaveLength(MOST_OF_ONE_ACT);
  expect(hasRoom(timeline, 'supplement')).toBe(false);
  expect(hasRoom(timeline, 'resolve')).toBe(true);
});

test('a full timeline still takes what was hardly ever done', () => {
  const timeline = filled(['one', 'two', 'three', 'four', 'five']);
  expect(timeline).toHaveLength(MOST_ENTRIES);
  expect(hasRoom(timeline, 'one')).toBe(false);
  expect(hasRoom(timeline, 'resolve')).toBe(true);
});

test.each([
  ['each act in its turn', ACTS],
  ['few acts first', [...ACTS.slice(0, 3), ...ACTS]],
])('a thing at its maximum stays below a megabyte: %s', (_, acts) => {
  const thing = { content: '长'.repeat(2000), timeline: [...filled(acts.slice(0, 3)), ...[]] };
  for (const act of ACTS) {
    while (hasRoom(thing.timeline, act)) thing.timeline.push(entry(act));
  }
  expect(thing.timeline.length).toBeGreaterThanOrEqual(MOST_ENTRIES);
  expect(Buffer.byteLength(JSON.stringify(thing))).toBeLessThan(MEGABYTE);
});
