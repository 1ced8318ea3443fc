import { balanceOf, type LongTerm, NO_CREDITS, recordAnswer } from './credits';
import {
  applyReceipt,
  beginDelivery,
  correctOutcome,
  type DeliveryState,
  endDelivery,
  inferOutcome,
} from './delivery';
import type { TemplateName } from './template-names';

const NOW = '2026-03-02T02:00:00.000Z';
const ONCE: LongTerm = [];
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

function stateWith(acceptances: number): DeliveryState {
  let credits = NO_CREDITS;
  for (const template of ['task', 'progress'] as const) {
    for (let left = acceptances; left > 0; left--)
      credits = recordAnswer(credits, { template, answer: 'accept' }, NOW, ONCE);
  }
  return { credits, pendingDelivery: null, unconfirmed: [], deliveryCount: 0, receiptIds: [] };
}

function leave(
  state: DeliveryState,
  id: string,
  at = NOW,
  template: TemplateName = 'task',
): DeliveryState {
  const items = [{ noticeId: id, index: 0 }];
  const begun = beginDelivery(state, { template, items }, at, ONCE);
  if (!begun) throw new Error(`${id} does not leave`);
  return begun;
}
const sent = (state: DeliveryState, id: string, at = NOW, template: TemplateName = 'task') =>
  endDelivery(leave(state, id, at, template), 'sent', ONCE);
const event = (id: string, change = {}) => ({
  id,
  template: 'task' as TemplateName,
  isSent: true,
  at: later(2),
  ...change,
});
const waiting = ({ unconfirmed }: DeliveryState) =>
  unconfirmed.map(({ items }) => items[0]?.noticeId);
const balance = ({ credits }: DeliveryState) => balanceOf(credits.task);

describe('a delivery begins', () => {
  test('takes one acceptance, counts, and nothing else leaves meanwhile', () => {
    const state = leave(stateWith(2), 'a');
    expect(balance(state)).toBe(1);
    expect(state.deliveryCount).toBe(1);
    expect(beginDelivery(state, { template: 'progress', items: [] }, NOW, ONCE)).toBeNull();
  });

  test('not without an acceptance of its own template', () => {
    expect(beginDelivery(stateWith(0), { template: 'task', items: [] }, NOW, ONCE)).toBeNull();
    expect(beginDelivery(stateWith(2), { template: 'digest', items: [] }, NOW, ONCE)).toBeNull();
  });
});

describe('a delivery ends', () => {
  test.each([
    ['sent', 1, ['a']],
    ['undelivered', 1, ['a']],
    ['refused', 0, []],
    ['notSent', 2, []],
  ] as const)('%s: %i acceptances are left', (outcome, left, unconfirmed) => {
    const ended = endDelivery(leave(stateWith(2), 'a'), outcome, ONCE);
    expect(ended.pendingDelivery).toBeNull();
    expect(balance(ended)).toBe(left);
    expect(waiting(ended)).toEqual(unconfirmed);
    expect(endDelivery(ended, 'notSent', ONCE)).toBe(ended);
  });

  test.each([
    ['sent', true, 'sent', 1],
    ['sent', false, 'undelivered', 1],
    ['notSent', true, 'sent', 1],
    ['notSent', false, 'undelivered', 1],
    ['refused', true, 'refused', 0],
  ] as const)('its sender says %s, the event before that %s: %s', (said, isSent, outcome, left) => {
    const told = applyReceipt(leave(stateWith(2), 'a'), event('1', { isSent })).state;
    expect(told.pendingDelivery && correctOutcome(told.pendingDelivery, said)).toBe(outcome);
    expect(balance(endDelivery(told, said, ONCE))).toBe(left);
    expect(waiting(endDelivery(told, said, ONCE))).toEqual([]);
  });

  test.each([
    [299, null],
    [300, 'notSent'],
  ])('its sender died: after %i seconds without an event %s', (seconds, outcome) => {
    const { pendingDelivery } = leave(stateWith(1), 'a');
    expect(pendingDelivery && inferOutcome(pendingDelivery, later(seconds))).toBe(outcome);
  });

  test.each([
    [true, 'sent'],
    [false, 'undelivered'],
  ])('its sender died and the event came: at once', (isSent, outcome) => {
    const { pendingDelivery } = applyReceipt(
      leave(stateWith(1), 'a'),
      event('1', { isSent }),
    ).state;
    expect(pendingDelivery && inferOutcome(pendingDelivery, later(2))).toBe(outcome);
  });
});

describe('an event', () => {
  const two = sent(sent(stateWith(3), 'a'), 'b', later(1));

  test('belongs to the oldest of its template that waits', () => {
    expect(waiting(applyReceipt(two, event('1')).state)).toEqual(['b']);
    const mixed = sent(sent(stateWith(3), 'a', NOW, 'progress'), 'b', later(1));
    expect(waiting(applyReceipt(mixed, event('1')).state)).toEqual(['a']);
  });

  test('counts once', () => {
    const once = applyReceipt(two, event('1')).state;
    expect(applyReceipt(once, event('1'))).toEqual({ state: once, undelivered: [] });
  });

  test('counts once even when it comes again after many others', () => {
    let state = applyReceipt(stateWith(1), event('1')).state;
    for (let id = 2; id < 50; id++) state = applyReceipt(state, event(String(id))).state;
    expect(applyReceipt(state, event('1')).state).toBe(state);
  });

  test('of what was not delivered takes it back, and no other acceptance', () => {
    const { state, undelivered } = applyReceipt(two, event('1', { isSent: false }));
    expect(undelivered).toEqual([{ noticeId: 'a', index: 0 }]);
    expect(balance(state)).toBe(1);
  });

  test('is not mixed up, however many wait: each of fifty has its own', () => {
    let state = stateWith(51);
    for (let id = 0; id < 50; id++) state = sent(state, `n${id}`, later(id));
    state = leave(state, 'last', later(50));
    for (let id = 0; id < 50; id++)
      state = applyReceipt(state, event(`e${id}`, { at: later(60) })).state;
    expect(waiting(state)).toEqual([]);
    expect(state.pendingDelivery?.receipt).toBeNull();
  });

  test('does not belong to one that waits for five minutes: that event is lost', () => {
    const sending = leave(sent(stateWith(2), 'a'), 'b', later(299));
    expect(waiting(applyReceipt(sending, event('1', { at: later(299) })).state)).toEqual([]);
    expect(
      applyReceipt(sending, event('1', { at: later(299) })).state.pendingDelivery?.receipt,
    ).toBeNull();
    expect(
      applyReceipt(sending, event('1', { at: later(300) })).state.pendingDelivery?.receipt,
    ).toBe('sent');
  });

  test('of another template says nothing of the one on its way; nor does a second one', () => {
    const sending = leave(stateWith(1), 'a');
    const other = applyReceipt(sending, event('1', { template: 'progress' })).state;
    expect(other.pendingDelivery?.receipt).toBeNull();
    const told = applyReceipt(sending, event('1')).state;
    expect(applyReceipt(told, event('2', { isSent: false })).state.pendingDelivery?.receipt).toBe(
      'sent',
    );
  });
});
