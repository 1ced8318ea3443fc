import { APPEAL_NOTICES } from './appeal/notice-kinds';
import {
  CHANNELS,
  isKnownKind,
  NOTICE_KINDS,
  pageOfThing,
  THING_TYPES,
  type ThingType,
} from './areas';
import { OWN_NOTICES } from './notice/notice-kinds';

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

  test('no two areas give the same name to a thing', () => {
    const all = [APPEAL_NOTICES, OWN_NOTICES].flatMap(({ things }) => Object.keys(things));
    expect(all.sort()).toEqual([...THING_TYPES].sort());
  });

  test('a type that this version does not know leads to the inbox, a kind is known or not', () => {
    const unknown = { type: 'topic' as ThingType, id: 't1' };
    expect(pageOfThing(unknown)).toBe('features/notice/pages/inbox/index');
    expect(isKnownKind('appeal.accepted')).toBe(true);
    expect(isKnownKind('topic.opened')).toBe(false);
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
    expect(NOTICE_KINDS.filter((kind) => CHANNELS[kind].isGrave)).toEqual(['appeal.overdue']);
  });

  test('kinds that one person may get side by side have words of their own', () => {
    const words = through('progress').map((kind) => CHANNELS[kind].word);
    expect(new Set(words).size).toBe(words.length);
  });
});
