import { depart, land, landingOf, outcomeOf, received, type Traffic } from './flight';
import type { TemplateName } from './template-names';
import { answered, balanceOf, EMPTY_WALLET, type LongTerm } from './wallet';

const NOW = '2026-03-02T02:00:00.000Z';
const ONCE: LongTerm = [];
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

function trafficWith(acceptances: number): Traffic {
  let wallet = EMPTY_WALLET;
  for (const template of ['task', 'progress'] as const) {
    for (let left = acceptances; left > 0; left--)
      wallet = answered(wallet, { template, answer: 'accept' }, NOW, ONCE);
  }
  return { wallet, flight: null, confirming: [], departures: 0, receiptIds: [] };
}

function leave(traffic: Traffic, id: string, at = NOW, template: TemplateName = 'task'): Traffic {
  const items = [{ noticeId: id, index: 0 }];
  const departed = depart(traffic, { template, items }, at, ONCE);
  if (!departed) throw new Error(`${id} does not leave`);
  return departed;
}
const sent = (traffic: Traffic, id: string, at = NOW, template: TemplateName = 'task') =>
  land(leave(traffic, id, at, template), 'sent', ONCE);
const event = (id: string, change = {}) => ({
  ...{ id, template: 'task' as TemplateName, isSent: true, at: later(2) },
  ...change,
});
const waiting = ({ confirming }: Traffic) => confirming.map(({ items }) => items[0]?.noticeId);
const balance = ({ wallet }: Traffic) => balanceOf(wallet.task);

describe('a message leaves', () => {
  test('takes one acceptance, counts, and nothing else leaves meanwhile', () => {
    const traffic = leave(trafficWith(2), 'a');
    expect(balance(traffic)).toBe(1);
    expect(traffic.departures).toBe(1);
    expect(depart(traffic, { template: 'progress', items: [] }, NOW, ONCE)).toBeNull();
  });

  test('not without an acceptance of its own template', () => {
    expect(depart(trafficWith(0), { template: 'task', items: [] }, NOW, ONCE)).toBeNull();
    expect(depart(trafficWith(2), { template: 'digest', items: [] }, NOW, ONCE)).toBeNull();
  });
});

describe('a message lands', () => {
  test.each([
    ['sent', 1, ['a']],
    ['undelivered', 1, ['a']],
    ['refused', 0, []],
    ['notSent', 2, []],
  ] as const)('%s: %i acceptances are left', (landing, left, confirming) => {
    const landed = land(leave(trafficWith(2), 'a'), landing, ONCE);
    expect(landed.flight).toBeNull();
    expect(balance(landed)).toBe(left);
    expect(waiting(landed)).toEqual(confirming);
    expect(land(landed, 'notSent', ONCE)).toBe(landed);
  });

  test.each([
    ['sent', true, 'sent', 1],
    ['sent', false, 'undelivered', 1],
    ['notSent', true, 'sent', 1],
    ['notSent', false, 'undelivered', 1],
    ['refused', true, 'refused', 0],
  ] as const)('its sender says %s, the event before that %s: %s', (said, isSent, outcome, left) => {
    const told = received(leave(trafficWith(2), 'a'), event('1', { isSent })).traffic;
    expect(told.flight && outcomeOf(told.flight, said)).toBe(outcome);
    expect(balance(land(told, said, ONCE))).toBe(left);
    expect(waiting(land(told, said, ONCE))).toEqual([]);
  });

  test.each([
    [299, null],
    [300, 'notSent'],
  ])('its sender died: after %i seconds without an event %s', (seconds, landing) => {
    const { flight } = leave(trafficWith(1), 'a');
    expect(flight && landingOf(flight, later(seconds))).toBe(landing);
  });

  test.each([
    [true, 'sent'],
    [false, 'undelivered'],
  ])('its sender died and the event came: at once', (isSent, landing) => {
    const { flight } = received(leave(trafficWith(1), 'a'), event('1', { isSent })).traffic;
    expect(flight && landingOf(flight, later(2))).toBe(landing);
  });
});

describe('an event', () => {
  const two = sent(sent(trafficWith(3), 'a'), 'b', later(1));

  test('belongs to the oldest of its template that waits', () => {
    expect(waiting(received(two, event('1')).traffic)).toEqual(['b']);
    const mixed = sent(sent(trafficWith(3), 'a', NOW, 'progress'), 'b', later(1));
    expect(waiting(received(mixed, event('1')).traffic)).toEqual(['a']);
  });

  test('counts once', () => {
    const once = received(two, event('1')).traffic;
    expect(received(once, event('1'))).toEqual({ traffic: once, refused: [] });
  });

  test('counts once even when it comes again after many others', () => {
    let traffic = received(trafficWith(1), event('1')).traffic;
    for (let id = 2; id < 50; id++) traffic = received(traffic, event(String(id))).traffic;
    expect(received(traffic, event('1')).traffic).toBe(traffic);
  });

  test('of what was not delivered takes it back, and no other acceptance', () => {
    const { traffic, refused } = received(two, event('1', { isSent: false }));
    expect(refused).toEqual([{ noticeId: 'a', index: 0 }]);
    expect(balance(traffic)).toBe(1);
  });

  test('is not mixed up, however many wait: each of fifty has its own', () => {
    let traffic = trafficWith(51);
    for (let id = 0; id < 50; id++) traffic = sent(traffic, `n${id}`, later(id));
    traffic = leave(traffic, 'last', later(50));
    for (let id = 0; id < 50; id++)
      traffic = received(traffic, event(`e${id}`, { at: later(60) })).traffic;
    expect(waiting(traffic)).toEqual([]);
    expect(traffic.flight?.receipt).toBeNull();
  });

  test('does not belong to one that waits for five minutes: that event is lost', () => {
    const flying = leave(sent(trafficWith(2), 'a'), 'b', later(299));
    expect(waiting(received(flying, event('1', { at: later(299) })).traffic)).toEqual([]);
    expect(received(flying, event('1', { at: later(299) })).traffic.flight?.receipt).toBeNull();
    expect(received(flying, event('1', { at: later(300) })).traffic.flight?.receipt).toBe('sent');
  });

  test('of another template says nothing of the one on its way; nor does a second one', () => {
    const flying = leave(trafficWith(1), 'a');
    const other = received(flying, event('1', { template: 'progress' })).traffic;
    expect(other.flight?.receipt).toBeNull();
    const told = received(flying, event('1')).traffic;
    expect(received(told, event('2', { isSent: false })).traffic.flight?.receipt).toBe('sent');
  });
});
