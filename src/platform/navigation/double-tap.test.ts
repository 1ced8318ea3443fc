import { DoubleTap } from './double-tap';

const INBOX = '/features/notice/pages/inbox/index';
const QUEUE = '/features/desk/pages/queue/index';

test('the same within half a second is the second tap, later it is a new one', () => {
  const taps = new DoubleTap();
  const found = [0, 120, 499, 500, 700].map((now) => taps.isSecond(INBOX, now));
  expect(found).toEqual([false, true, true, false, true]);
});

test('something else is never a second tap', () => {
  const taps = new DoubleTap();
  taps.isSecond(INBOX, 0);
  expect(taps.isSecond(QUEUE, 50)).toBe(false);
});

test('what failed, or is over, may be tapped again at once', () => {
  const taps = new DoubleTap();
  taps.isSecond(INBOX, 0);
  taps.forget();
  expect(taps.isSecond(INBOX, 50)).toBe(false);
});

test('a clock that was set back locks nothing', () => {
  const taps = new DoubleTap();
  taps.isSecond(INBOX, 10_000);
  expect(taps.isSecond(INBOX, 9_000)).toBe(false);
});
