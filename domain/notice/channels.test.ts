import { CHANNELS } from './channels';
import { NOTICE_KINDS } from './kinds';

const through = (template: string | null) =>
  NOTICE_KINDS.filter((kind) => CHANNELS[kind].template === template);

describe('channels', () => {
  test('only lists go through the digest', () => {
    expect(through('digest')).toEqual(['morning', 'weekly']);
  });

  test('owners are nudged when they wait for an answer or are asked for one', () => {
    expect(through('progress')).toEqual(
      expect.arrayContaining(['accepted', 'responded', 'progressed', 'resolved', 'askedAgain']),
    );
  });

  test('who must act gets a task, and what bears a deadline ends in a call', () => {
    const called = NOTICE_KINDS.filter((kind) => CHANNELS[kind].isCalled);
    expect(called).toEqual([
      ...['assigned', 'gap', 'reopened', 'rulingAsked', 'supervised', 'reminded'],
      ...['halfTime', 'dayBefore'],
    ]);
    expect(through('task')).toEqual(expect.arrayContaining(called));
  });

  test('kinds that one person may get side by side have words of their own', () => {
    const words = through('progress').map((kind) => CHANNELS[kind].word);
    expect(new Set(words).size).toBe(words.length);
  });
});
