import { pauseFor } from '../../../domain/appeal/pause';
import { sayPauseEnd } from './pause-words';

test('a pause of two working days over a weekend ends on the Tuesday, at 24:00 as deadlines do', () => {
  /** Friday, 10:00 in Beijing. */
  const now = '2026-11-20T02:00:00.000Z';
  expect(sayPauseEnd(pauseFor(2, now), Date.parse(now))).toBe('11月24日 24:00');
});

test('the day is that of Beijing, not of UTC', () => {
  const pause = { at: '2026-11-20T02:00:00.000Z', until: '2026-11-30T16:00:00.000Z' };
  expect(sayPauseEnd(pause, Date.parse(pause.at))).toBe('11月30日 24:00');
});
