import { tellDay, tellMoment } from './moment-words';

describe('moments are told in Beijing time', () => {
  test('an evening in UTC is the next day in Beijing', () => {
    expect(tellDay('2026-12-31T16:00:00Z')).toBe('2027年1月1日');
    expect(tellDay('2026-12-31T15:59:59Z')).toBe('2026年12月31日');
  });

  test('hours and minutes have two digits', () => {
    expect(tellMoment('2026-03-01T01:05:00Z')).toBe('3月1日 09:05');
  });
});
