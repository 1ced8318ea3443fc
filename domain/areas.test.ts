import { CHANNELS, NOTICE_KINDS, pageOfThing, THING_TYPES } from './areas';

const through = (template: string | null) =>
  NOTICE_KINDS.filter((kind) => CHANNELS[kind].template === template);

describe('things', () => {
  test('a page that shows one thing gets its id, every other page none', () => {
    expect(pageOfThing({ type: 'appeal', id: 'a1' })).toBe(
      'features/appeal/pages/detail/index?id=a1',
    );
    expect(pageOfThing({ type: 'calls', id: 'jiefang' })).toBe('features/desk/pages/calls/index');
    expect(THING_TYPES).toEqual(['appeal', 'queue', 'inbox', 'calls']);
  });
});

describe('channels', () => {
  test('only lists go through the digest', () => {
    expect(through('digest')).toEqual(['notice.morning', 'notice.weekly']);
  });

  test('owners are nudged when they wait for an answer or are asked for one', () => {
    expect(through('progress')).toEqual(
      expect.arrayContaining([
        'appeal.accepted',
        'appeal.responded',
        'appeal.progressed',
        'appeal.resolved',
        'appeal.askedAgain',
      ]),
    );
  });

  test('who must act gets a task, and what bears a deadline ends in a call', () => {
    const called = NOTICE_KINDS.filter((kind) => CHANNELS[kind].isCalled);
    expect(called).toEqual([
      ...[
        'appeal.assigned',
        'appeal.gap',
        'appeal.reopened',
        'appeal.rulingAsked',
        'appeal.supervised',
        'appeal.reminded',
      ],
      ...['appeal.halfTime', 'appeal.dayBefore'],
    ]);
    expect(through('task')).toEqual(expect.arrayContaining(called));
  });

  test('kinds that one person may get side by side have words of their own', () => {
    const words = through('progress').map((kind) => CHANNELS[kind].word);
    expect(new Set(words).size).toBe(words.length);
  });
});
